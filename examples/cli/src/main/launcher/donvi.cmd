@echo off
rem Starts donvi.jar, which is in the folder of this file.
rem
rem   JAVA_HOME             the java to take; else the one on the PATH
rem   DONVI_JAVA_OPTIONS    more options of java: set DONVI_JAVA_OPTIONS=-Xmx8g
rem   DONVI_CLASS_ARCHIVE   off: neither use nor make an archive of classes
rem
rem The first start makes an archive of classes in the background, in %LOCALAPPDATA%\donvi. With it donvi starts faster.
setlocal EnableExtensions DisableDelayedExpansion
set "jar=%~dp0donvi.jar"
if not exist "%jar%" (
  >&2 echo donvi: there is no donvi.jar in %~dp0
  exit /b 1
)
set "java=java.exe"
set "version="
if defined JAVA_HOME goto home
where java.exe >nul 2>nul
if not errorlevel 1 goto ready
>&2 echo donvi: no java found; set JAVA_HOME, or put java 17 or newer on the PATH
exit /b 1

:home
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (
  >&2 echo donvi: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe
  exit /b 1
)
if exist "%JAVA_HOME%\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%JAVA_HOME%\release") do (
  if "%%A"=="JAVA_VERSION" set "version=%%~B"
)

:ready
rem What somebody has said to java about collectors or archives is left as it is.
set "said=%JDK_JAVA_OPTIONS%%JAVA_TOOL_OPTIONS%%_JAVA_OPTIONS%%DONVI_JAVA_OPTIONS%"
set "options="
set "archive="
if "%DONVI_CLASS_ARCHIVE%"=="off" goto command
if not defined version goto command
if not defined LOCALAPPDATA goto command
if defined said goto command
rem The archive is of this jar, by its size and time, and of this java; java checks that it fits.
for %%F in ("%jar%") do set "key=%version%-%%~zF-%%~tF"
set "key=%key:/=-%"
set "key=%key::=-%"
set "key=%key: =-%"
set "archive=%LOCALAPPDATA%\donvi\%key%.jsa"
if exist "%archive%" (
  set options="-XX:SharedArchiveFile=%archive%" -XX:+UnlockDiagnosticVMOptions -XX:+VerifySharedSpaces -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off
  goto command
)
if not exist "%LOCALAPPDATA%\donvi" mkdir "%LOCALAPPDATA%\donvi" 2>nul
if exist "%LOCALAPPDATA%\donvi" start "" /b "%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "%jar%" vn.donvi.cli.ClassArchive "%archive%" <nul >nul 2>nul

:command
rem Short commands end before a second compiler or collector is worth its start.
if not defined said for %%C in (show trace find changes party completion manual) do (
  if "%~1"=="%%C" set options=%options% -XX:+UseSerialGC -XX:TieredStopAtLevel=1
)
rem donvi writes UTF-8; the console shows it as that for the time of the run.
set "page="
for /f "tokens=2 delims=:" %%P in ('chcp') do for /f "tokens=1 delims=. " %%Q in ("%%P") do set "page=%%Q"
if defined page if not "%page%"=="65001" chcp 65001 >nul 2>nul
"%java%" %options% %DONVI_JAVA_OPTIONS% -jar "%jar%" %*
set "code=%errorlevel%"
if defined page if not "%page%"=="65001" chcp %page% >nul 2>nul
exit /b %code%
