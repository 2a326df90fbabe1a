; Shortcuts that carry the same AppUserModelID as the window (gui/taskbar.py): the taskbar then shows the
; window under a pinned icon instead of beside it.

!include Win\COM.nsh
!include Win\Propkey.nsh

!macro MAKE_SHORTCUT LINK
  StrCpy $R9 "${LINK}"
  Call MakeShortcut
!macroend

; In: $R9, the link's path. A Windows that refuses the id still gets the link.
Function MakeShortcut
  SetOutPath "$INSTDIR"
  CreateShortcut "$R9" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
  StrCpy $R8 "${APP_USER_MODEL_ID}"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '(R9, 2)'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'oleaut32::SysAllocString(w R8) p .r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p .r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,&i${NSIS_PTR_SIZE} $3) p .r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'oleaut32::SysFreeString(p r3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '(R9, 1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
  ClearErrors
FunctionEnd
