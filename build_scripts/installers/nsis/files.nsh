; The program's files: never replaced while they run, and the version before comes back where the new one fails.
; Only what an installer put there is touched: two programs, _internal, the licence and the uninstaller.

Var IsAside

; A folder with another program's _internal would be damaged.
Function RefuseForeignFolder
  ${If} ${FileExists} "$INSTDIR\_internal\*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIfNot} ${FileExists} "${ASIDE}\*"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(ForeignFolder)" /SD IDOK
    SetErrorLevel 5
    ${If} ${Silent}
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd

!macro FILES_FUNCTIONS UN
; Windows lets nobody write to a program that runs.
Function ${UN}WaitUntilClosed
  again:
  StrCpy $1 0
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${WINDOW}" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${CONSOLE}" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${If} $1 = 1
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro FILES_FUNCTIONS ""
!insertmacro FILES_FUNCTIONS "un."

!macro MOVE_IF_THERE FROM TO
  ${If} ${FileExists} "${FROM}"
    Rename "${FROM}" "${TO}"
  ${EndIf}
!macroend

; A folder moves as a whole or, where a file in it is in use, not at all.
Function PutAside
  RMDir /r "${ASIDE}"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\_internal\*"
  ${OrIf} ${FileExists} "$INSTDIR\${WINDOW}"
    CreateDirectory "${ASIDE}"
    StrCpy $IsAside 1
    !insertmacro MOVE_IF_THERE "$INSTDIR\_internal" "${ASIDE}\_internal"
    !insertmacro MOVE_IF_THERE "$INSTDIR\${WINDOW}" "${ASIDE}\${WINDOW}"
    !insertmacro MOVE_IF_THERE "$INSTDIR\${CONSOLE}" "${ASIDE}\${CONSOLE}"
    ${If} ${Errors}
      Call MoveBack
      MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ForgetAside
  StrCpy $IsAside 0
  RMDir /r "${ASIDE}"
  ClearErrors
FunctionEnd

; The set-up failed: what it wrote is taken away.
Function PutBack
  ${If} $IsAside = 1
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${WINDOW}"
    Delete "$INSTDIR\${CONSOLE}"
    Call MoveBack
  ${EndIf}
FunctionEnd

Function MoveBack
  StrCpy $IsAside 0
  !insertmacro MOVE_IF_THERE "${ASIDE}\_internal" "$INSTDIR\_internal"
  !insertmacro MOVE_IF_THERE "${ASIDE}\${WINDOW}" "$INSTDIR\${WINDOW}"
  !insertmacro MOVE_IF_THERE "${ASIDE}\${CONSOLE}" "$INSTDIR\${CONSOLE}"
  RMDir "${ASIDE}"
FunctionEnd

; Workspaces and settings are elsewhere and stay; so does whatever else the user keeps in this folder.
Function un.TakeFiles
  ${IfNot} ${FileExists} "$INSTDIR\${WINDOW}"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    SetErrorLevel 5
    Quit
  ${EndIf}
  ; The uninstaller goes last: a removal that is broken off can be begun again.
  RMDir /r "${ASIDE}"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
FunctionEnd
