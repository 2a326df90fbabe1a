; The user's PATH, by Windows' own functions: NSIS's variables hold 1,024 letters, and a longer PATH read
; into one would be cut and written back cut.

!define ROOM 8192 ; bytes for what is added
!define REG_SZ_KIND 1
!define REG_EXPAND_SZ_KIND 2

!macro PATH_FUNCTIONS UN
; Out: $R0 the text between two semicolons, "" where it cannot be read; $R1 the open key, $R2 its kind.
Function ${UN}ReadPath
  StrCpy $R0 ""
  System::Call 'advapi32::RegCreateKeyExW(p 0x80000001, w "Environment", i 0, p 0, i 0, i 0x2001F, p 0, *p .R1, p 0) i .R9'
  ${If} $R9 <> 0
    Return
  ${EndIf}
  StrCpy $R3 0
  System::Call 'advapi32::RegQueryValueExW(p R1, w "Path", p 0, *i .R2, p 0, *i .R3) i .R9'
  ${If} $R9 = 2 ; there is none
    StrCpy $R2 ${REG_EXPAND_SZ_KIND}
    StrCpy $R3 0
  ${ElseIf} $R9 <> 0
    StrCpy $R2 0
  ${EndIf}
  ${If} $R2 <> ${REG_SZ_KIND}
  ${AndIf} $R2 <> ${REG_EXPAND_SZ_KIND}
    System::Call 'advapi32::RegCloseKey(p R1)'
    Return
  ${EndIf}
  IntOp $R4 $R3 + ${ROOM}
  System::Alloc $R4
  Pop $R0
  System::Call '*$R0(&i2 59)'
  IntPtrOp $R5 $R0 + 2
  ${If} $R3 > 0
    System::Call 'advapi32::RegQueryValueExW(p R1, w "Path", p 0, p 0, p R5, *i R3) i .R9'
    ${If} $R9 <> 0
      System::Free $R0
      System::Call 'advapi32::RegCloseKey(p R1)'
      StrCpy $R0 ""
      Return
    ${EndIf}
  ${EndIf}
  ; The last letter: a semicolon ends it already, or an empty PATH is one.
  System::Call 'kernel32::lstrlenW(p R0) i .R6'
  IntOp $R6 $R6 * 2
  IntPtrOp $R6 $R0 + $R6
  IntPtrOp $R6 $R6 - 2
  System::Call '*$R6(&i2 .R7)'
  ${If} $R7 <> 59
    StrCpy $R8 ";"
    System::Call 'kernel32::lstrcatW(p R0, w R8)'
  ${EndIf}
FunctionEnd

; In: as ReadPath leaves it. Writes what stands between the outer semicolons, and tells all programs.
Function ${UN}StorePath
  System::Call 'kernel32::lstrlenW(p R0) i .R6'
  IntPtrOp $R5 $R0 + 2
  ${If} $R6 < 2
    System::Call 'advapi32::RegDeleteValueW(p R1, w "Path")'
  ${Else}
    IntOp $R7 $R6 - 1
    IntOp $R7 $R7 * 2 ; bytes with the closing zero, which takes the place of the last semicolon
    IntPtrOp $R4 $R0 + $R7
    System::Call '*$R4(&i2 0)'
    System::Call 'advapi32::RegSetValueExW(p R1, w "Path", i 0, i R2, p R5, i R7) i .R9'
  ${EndIf}
  System::Call 'advapi32::RegCloseKey(p R1)'
  System::Free $R0
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=3000
  ClearErrors
FunctionEnd

Function ${UN}TakeFromPath
  Call ${UN}ReadPath
  ${If} $R0 == ""
    Return
  ${EndIf}
  StrCpy $R8 ";$INSTDIR;"
  StrLen $R4 ";$INSTDIR"
  IntOp $R4 $R4 * 2
  again:
  System::Call 'shlwapi::StrStrIW(p R0, w R8) p .R6'
  ${If} $R6 P<> 0
    IntPtrOp $R7 $R6 + $R4
    System::Call 'kernel32::lstrlenW(p R7) i .R5'
    IntOp $R5 $R5 + 1
    IntOp $R5 $R5 * 2
    System::Call 'kernel32::RtlMoveMemory(p R6, p R7, p R5)'
    Goto again
  ${EndIf}
  Call ${UN}StorePath
FunctionEnd
!macroend
!insertmacro PATH_FUNCTIONS ""
!insertmacro PATH_FUNCTIONS "un."

Function AddToPath
  Call ReadPath
  ${If} $R0 == ""
    Return
  ${EndIf}
  StrCpy $R8 ";$INSTDIR;"
  System::Call 'shlwapi::StrStrIW(p R0, w R8) p .R6'
  ${If} $R6 P= 0
    StrCpy $R8 "$INSTDIR;"
    System::Call 'kernel32::lstrcatW(p R0, w R8)'
  ${EndIf}
  Call StorePath
FunctionEnd
