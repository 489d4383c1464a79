; The installer for Windows (Inno Setup 6). After packaging/build.py:
;
;     iscc /DVersion=0.1.0 packaging\windows\posttrain-gui.iss
;
; writes dist\posttrain-gui-0.1.0-setup.exe. For one person, without an administrator; runs, settings and history stay
; when the program is removed. Chinese: newer releases of Inno Setup bring ChineseSimplified.isl; for older ones its web
; site offers it as an unofficial translation, to be put into their Languages folder. Without it the installer is English.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 posttrain-gui.iss
#endif
#define Chinese FileExists(CompilerPath + "Languages\ChineseSimplified.isl")

[Setup]
AppId={{6C0B7C52-7B0E-4C55-9C1F-6F1D9C1C5A2E}
AppName=posttrain-gui
AppVersion={#Version}
AppVerName=posttrain-gui {#Version}
AppPublisher=The posttrain-gui maintainers
DefaultDirName={autopf}\posttrain-gui
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\app\posttrain-gui.ico
UninstallDisplayIcon={app}\posttrain-gui-window.exe
OutputDir=..\..\dist
OutputBaseFilename=posttrain-gui-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if Chinese
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[CustomMessages]
en.Plan=Training plan
en.OpenPlans=Open training plans (*.posttrain) with posttrain-gui
#if Chinese
zh.Plan=训练方案
zh.OpenPlans=用 posttrain-gui 打开训练方案 (*.posttrain)
#endif

[Tasks]
Name: "plans"; Description: "{cm:OpenPlans}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Files of an older version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\posttrain-gui\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs
Source: "..\..\resources\icons\app\plan.ico"; DestDir: "{app}"

[Icons]
Name: "{autoprograms}\posttrain-gui"; Filename: "{app}\posttrain-gui-window.exe"; Parameters: "window --launched"
Name: "{autodesktop}\posttrain-gui"; Filename: "{app}\posttrain-gui-window.exe"; Parameters: "window --launched"; Tasks: desktopicon

[Registry]
; The same keys as in posttrain_gui/launcher/windows.py. Windows goes by the last ending of a name: .posttrain is ours,
; .toml belongs to editors and gets an entry under "Open with".
Root: HKA; Subkey: "Software\Classes\PosttrainGui.Plan"; ValueType: string; ValueData: "{cm:Plan}"; Flags: uninsdeletekey; Tasks: plans
Root: HKA; Subkey: "Software\Classes\PosttrainGui.Plan\DefaultIcon"; ValueType: string; ValueData: "{app}\plan.ico"; Tasks: plans
Root: HKA; Subkey: "Software\Classes\PosttrainGui.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\posttrain-gui-window.exe"" window --launched ""%1"""; Tasks: plans
Root: HKA; Subkey: "Software\Classes\.posttrain"; ValueType: string; ValueData: "PosttrainGui.Plan"; Flags: uninsdeletevalue; Tasks: plans
Root: HKA; Subkey: "Software\Classes\.posttrain\OpenWithProgids"; ValueType: string; ValueName: "PosttrainGui.Plan"; ValueData: ""; Flags: uninsdeletevalue; Tasks: plans
Root: HKA; Subkey: "Software\Classes\.toml\OpenWithProgids"; ValueType: string; ValueName: "PosttrainGui.Plan"; ValueData: ""; Flags: uninsdeletevalue; Tasks: plans

[Run]
Filename: "{app}\posttrain-gui-window.exe"; Parameters: "window --launched"; Description: "{cm:LaunchProgram,posttrain-gui}"; Flags: nowait postinstall skipifsilent
