; The installer for one user, without administrator rights. makensis -INPUTCHARSET UTF8 -DSRC=… -DOUT=… -DVERSION=…
; 64 bits: the usual 32-bit stub does nothing, silently, where there is no 32-bit Windows.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; megabytes: the two programs hold the same 13, which are packed once
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include LogicLib.nsh

!define KEY "DVK"
!define TITLE "Dân vận khéo"
!define PROGRAM "DanVanKheo.exe"
!define CONSOLE "dvk.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define APPLICATION "Software\Classes\Applications\${PROGRAM}"
!define DATA "$LOCALAPPDATA\dvk_desktop"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${KEY}"
InstallDirRegKey HKCU "Software\${KEY}" "InstallDir"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "FileDescription" "Bộ cài đặt ${TITLE}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "MIT"

!define MUI_ICON "${SRC}\_internal\resources\icons\app.ico"
!define MUI_UNICON "${SRC}\_internal\resources\icons\app.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "Chương trình quản lý phong trào thi đua “Dân vận khéo” sẽ được cài cho riêng tài khoản Windows này, không cần quyền quản trị và không cần mạng.$\r$\n$\r$\nNếu máy đã có bản cũ, dữ liệu được giữ nguyên và được sao lưu trước khi nâng cấp.$\r$\n$\r$\nChọn Tiến để bắt đầu."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Mở ${TITLE}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Chương trình sẽ được gỡ khỏi máy. Dữ liệu của cơ quan KHÔNG bị xóa, vẫn nằm trong thư mục: ${DATA}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; Leaves with the error level 4 (and says so, unless silent) while the program is open: half of it would stay old.
!macro RefuseWhileOpen un
; $2: the program's window, 0 if there is none. A folder of that name in the Explorer is none of ours: Qt names its
; windows "Qt…".
Function ${un}OpenWindow
  FindWindow $2 "" "${TITLE}"
  ${If} $2 == 0
    FindWindow $2 "" "${TITLE} (chỉ xem)"
  ${EndIf}
  ${If} $2 != 0
    System::Call 'user32::GetClassNameW(p r2, w .r3, i 64)'
    StrCpy $3 $3 2
    ${If} $3 != "Qt"
      StrCpy $2 0
    ${EndIf}
  ${EndIf}
FunctionEnd

; Asks the open window to close, as its own cross does, and waits up to twenty seconds for it.
Function ${un}CloseWindow
  ${For} $1 1 80
    Call ${un}OpenWindow
    ${If} $2 == 0
      Sleep 2000 ; the process ends a little after its window
      ${Break}
    ${EndIf}
    ${If} $1 == 1
      SendMessage $2 16 0 0 /TIMEOUT=5000 ; WM_CLOSE
    ${EndIf}
    Sleep 250
  ${Next}
FunctionEnd

Function ${un}RefuseWhileOpen
  ${Do}
    Call ${un}OpenWindow
    ClearErrors
    ${If} $2 != 0
      SetErrors
    ${ElseIf} ${FileExists} "$INSTDIR\${PROGRAM}" ; Windows lets nobody write to a program that runs
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $0
        FileOpen $0 "$INSTDIR\${CONSOLE}" a
        ${IfNot} ${Errors}
          FileClose $0
        ${EndIf}
      ${EndIf}
    ${EndIf}
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${TITLE} đang mở (hoặc không ghi được vào thư mục $INSTDIR). Chọn Thử lại (Retry) để đóng chương trình và tiếp tục; nếu đang nhập dở, chương trình sẽ hỏi trước khi đóng." /SD IDCANCEL IDRETRY +3
    SetErrorLevel 4
    Quit
    Call ${un}CloseWindow
  ${Loop}
FunctionEnd
!macroend
!insertmacro RefuseWhileOpen ""
!insertmacro RefuseWhileOpen "un."

Section
  Call RefuseWhileOpen
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; what an older version left would be mixed with the new one
  File /r "${SRC}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "Software\${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ; Offered under “Mở bằng”; the usual program of each type stays what it is.
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${TITLE}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !macro Offer TYPE
    WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${TYPE}" ""
    WriteRegStr HKCU "Software\Classes\${TYPE}\OpenWithList\${PROGRAM}" "" ""
  !macroend
  !insertmacro Offer ".xlsx"
  !insertmacro Offer ".xls"
  !insertmacro Offer ".ods"
  !insertmacro Offer ".docx"
  !insertmacro Offer ".pdf"
SectionEnd

Section Uninstall
  Call un.RefuseWhileOpen
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays if somebody put something of their own into it
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${KEY}"
  DeleteRegKey HKCU "${APPLICATION}"
  !macro Withdraw TYPE
    DeleteRegKey HKCU "Software\Classes\${TYPE}\OpenWithList\${PROGRAM}"
    DeleteRegKey /ifempty HKCU "Software\Classes\${TYPE}\OpenWithList"
    DeleteRegKey /ifempty HKCU "Software\Classes\${TYPE}"
  !macroend
  !insertmacro Withdraw ".xlsx"
  !insertmacro Withdraw ".xls"
  !insertmacro Withdraw ".ods"
  !insertmacro Withdraw ".docx"
  !insertmacro Withdraw ".pdf"
  ${If} ${FileExists} "${DATA}\*.*"
    DetailPrint "Dữ liệu vẫn được giữ trong ${DATA}"
    MessageBox MB_OK|MB_ICONINFORMATION "Đã gỡ ${TITLE}. Dữ liệu của cơ quan vẫn được giữ trong thư mục:$\r$\n${DATA}$\r$\nCài lại chương trình là dùng tiếp được ngay." /SD IDOK
  ${EndIf}
SectionEnd
