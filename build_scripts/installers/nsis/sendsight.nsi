; The installer for Windows: for one user, without an administrator. Compiled by ../windows.py, which writes
; identity.nsh (names, version, places) from identity.py.
;
; Without a window: setup.exe /S [/DESKTOP=1] [/PATH=1] [/D=C:\folder, last and without quotes]
; Exit codes: 0 done, 1 cancelled, 2 failed (the version before is back in its place), 3 Sendsight runs,
; 4 files are in use, 5 the folder holds another program, 6 this Windows is too old, 7 another set-up runs.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!include "${IDENTITY}"
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include MUI2.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${SETUP_KEY}" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define SETUP_KEY "Software\${NAME}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define PROGID "${NAME}.Recipe"
!define WINDOW "${PACKAGE}.exe"
!define CONSOLE "${COMMAND_LINE}.exe"
!define ASIDE "$INSTDIR\_previous"

VIProductVersion "${VERSION_OF_FOUR}"
VIFileVersion "${VERSION_OF_FOUR}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} ${VERSION} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${COPYRIGHT}"

; Both ask `sign` of ../windows_signing.py, which has the secrets from the environment: none stands here.
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDEBAR}"
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "$(StartIt)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStays)"
!define MUI_COMPONENTSPAGE_SMALLDESC

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseForeignFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Windows' own language is taken where it is one of these, else the first.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!include "words.nsh"
!include "user_path.nsh"
!include "shortcut.nsh"
!include "files.nsh"

Section "${NAME}" ProgramSection
  SectionIn RO
  Call RefuseForeignFolder
  Call WaitUntilClosed
  Call PutAside
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE_FILES}"
  File "/oname=LICENSE.txt" "${LICENSE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Abort "$(NotWritten)"
  ${EndIf}
  Call ForgetAside
  !insertmacro MAKE_SHORTCUT "$SMPROGRAMS\${NAME}.lnk"
  Call TellWindows
  Call OpenRecipes
SectionEnd

Section /o "$(DesktopShortcut)" DesktopSection
SectionEnd

Section /o "$(OnPath)" PathSection
SectionEnd

; What is not ticked is taken away again: an upgrade may change it.
Section "-Choices"
  ${If} ${SectionIsSelected} ${DesktopSection}
    !insertmacro MAKE_SHORTCUT "$DESKTOP\${NAME}.lnk"
    WriteRegDWORD HKCU "${SETUP_KEY}" "Desktop" 1
  ${Else}
    ReadRegDWORD $0 HKCU "${SETUP_KEY}" "Desktop"
    ${If} $0 = 1
      Delete "$DESKTOP\${NAME}.lnk"
    ${EndIf}
    WriteRegDWORD HKCU "${SETUP_KEY}" "Desktop" 0
  ${EndIf}
  ${If} ${SectionIsSelected} ${PathSection}
    Call AddToPath
    WriteRegDWORD HKCU "${SETUP_KEY}" "Path" 1
  ${Else}
    ReadRegDWORD $0 HKCU "${SETUP_KEY}" "Path"
    ${If} $0 = 1
      Call TakeFromPath
    ${EndIf}
    WriteRegDWORD HKCU "${SETUP_KEY}" "Path" 0
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${ProgramSection} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${DesktopSection} "$(AboutDesktop)"
  !insertmacro MUI_DESCRIPTION_TEXT ${PathSection} "$(AboutPath)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; The list under Settings > Apps.
Function TellWindows
  WriteRegStr HKCU "${SETUP_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Comments" "${SUMMARY}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallDate" "$2$1$0"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${INSTALLED_KIB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Function OpenRecipes
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(RecipeWords)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "AppUserModelID" "${APP_USER_MODEL_ID}"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${RECIPE_ENDING}" "" "${PROGID}"
  WriteRegStr HKCU "${CLASSES}\${RECIPE_ENDING}" "Content Type" "${RECIPE_TYPE}"
  WriteRegNone HKCU "${CLASSES}\${RECIPE_ENDING}\OpenWithProgids" "${PROGID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${LEAST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "${NAME} Setup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183
    MessageBox MB_OK|MB_ICONSTOP "$(SetupRuns)" /SD IDOK
    SetErrorLevel 7
    Quit
  ${EndIf}
  Call AskBeforeOlder
  Call TakeChoices
FunctionEnd

Function AskBeforeOlder
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      StrCpy $9 $0
      MessageBox MB_YESNO|MB_ICONQUESTION "$(NewerIsThere)" /SD IDYES IDYES +3
      SetErrorLevel 1
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; Ticks as the last time; the command line wins.
!macro TAKE_CHOICE SECTION OPTION
  ReadRegDWORD $0 HKCU "${SETUP_KEY}" "${SECTION}"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/${OPTION}=" $2
  ${IfNot} ${Errors}
    StrCpy $0 $2
  ${EndIf}
  ${If} $0 = 1
    !insertmacro SelectSection ${${SECTION}Section}
  ${EndIf}
!macroend

Function TakeChoices
  !insertmacro TAKE_CHOICE Desktop DESKTOP
  !insertmacro TAKE_CHOICE Path PATH
  ClearErrors
FunctionEnd

Function .onInstFailed
  Call PutBack
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  Call un.TakeFiles
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegDWORD $0 HKCU "${SETUP_KEY}" "Desktop"
  ${If} $0 = 1
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
  ReadRegDWORD $0 HKCU "${SETUP_KEY}" "Path"
  ${If} $0 = 1
    Call un.TakeFromPath
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${SETUP_KEY}"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\${RECIPE_ENDING}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${RECIPE_ENDING}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${RECIPE_ENDING}" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue HKCU "${CLASSES}\${RECIPE_ENDING}" ""
    DeleteRegValue HKCU "${CLASSES}\${RECIPE_ENDING}" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${RECIPE_ENDING}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
