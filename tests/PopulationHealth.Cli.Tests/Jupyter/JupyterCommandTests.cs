using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PopulationHealth.Cli;
using PopulationHealth.Jupyter;

namespace PopulationHealth.Tests;

public sealed class JupyterCommandTests : CommandLineHarness
{
    private static readonly string[] Folders = ["JUPYTER_DATA_DIR", "XDG_DATA_HOME", "APPDATA", "JUPYTER_CONFIG_DIR"];

    [Theory]
    [InlineData("Unix", "/home/ada", "", "/home/ada/.local/share/jupyter/kernels/populationhealth")]
    [InlineData("Unix", "/home/ada", "XDG_DATA_HOME=/data", "/data/jupyter/kernels/populationhealth")]
    [InlineData("Unix", "/home/ada", "XDG_DATA_HOME=/data;JUPYTER_DATA_DIR=/own/", "/own/kernels/populationhealth")]
    [InlineData("MacOS", "/Users/ada", "XDG_DATA_HOME=/data", "/Users/ada/Library/Jupyter/kernels/populationhealth")]
    [InlineData("Windows", @"C:\Users\ada", @"APPDATA=C:\Users\ada\AppData\Roaming", @"C:\Users\ada\AppData\Roaming\jupyter\kernels\populationhealth")]
    [InlineData("Windows", @"C:\Users\ada", "", @"C:\Users\ada\.jupyter\data\kernels\populationhealth")]
    [InlineData("Windows", @"C:\Users\ada", @"JUPYTER_CONFIG_DIR=D:\config", @"D:\config\data\kernels\populationhealth")]
    public void UserFolder_EachSystem_IsJupyters(string system, string home, string variables, string folder)
    {
        var values = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        Assert.All(values.Keys, name => Assert.Contains(name, Folders));
        var machine = new JupyterMachine(Enum.Parse<JupyterSystem>(system), home, name => values.GetValueOrDefault(name));

        Assert.Equal(folder, KernelPlace.OfUser.Folder(machine, "unused"));
    }

    [Fact]
    public void PrefixFolders_Any_AreBelowShare()
    {
        var windows = new JupyterMachine(JupyterSystem.Windows, "", _ => null);

        Assert.Equal(@"C:\env\share\jupyter\kernels\populationhealth", KernelPlace.OfPython.Folder(windows, @"C:\env"));
        Assert.Equal(@"D:\shared\share\jupyter\kernels\populationhealth", KernelPlace.Below(@"D:\shared\").Folder(windows, "unused"));
    }

    [Theory]
    [InlineData("/usr/share/dotnet/dotnet", "/usr/share/dotnet/dotnet /tool/X.dll kernel")]
    [InlineData(@"C:\Program Files\dotnet\dotnet.exe", @"C:\Program Files\dotnet\dotnet.exe /tool/X.dll kernel")]
    [InlineData("/home/ann/.dotnet/tools/populationhealth", "/home/ann/.dotnet/tools/populationhealth kernel")]
    public void EngineCommand_Process_StartsItAgain(string process, string command) =>
        Assert.Equal(command, string.Join(' ', EngineCommand.Of(process, "/tool/X.dll")));

    [Fact]
    public void KernelJson_WindowsPaths_AreWholeArguments()
    {
        var spec = JsonDocument.Parse(KernelSpec.Json(@"C:\Py thon\python.exe", @"C:\k\w.py", [@"C:\tools\populationhealth.exe", "kernel"], @"C:\dotnet")).RootElement;

        Assert.Equal([@"C:\Py thon\python.exe", @"C:\k\w.py", "{connection_file}", @"C:\tools\populationhealth.exe", "kernel"], spec.GetProperty("argv").EnumerateArray().Select(part => part.GetString()));
        Assert.Equal(("PopulationHealth (C#)", "C#", "signal"), (Text("display_name"), Text("language"), Text("interrupt_mode")));
        Assert.Equal(@"C:\dotnet", spec.GetProperty("env").GetProperty("DOTNET_ROOT").GetString());

        string? Text(string name) => spec.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("no-such-python", "this is not a Python that runs")]
    [InlineData("dotnet", "this is not a Python that runs")]
    public async Task Install_NoPython_SaysWhatToDoAndWritesNothing(string python, string message)
    {
        Assert.Equal(ExitCode.Failure, await Run("jupyter", "install", "--prefix", In("prefix"), "--python", python));
        Assert.Contains(message, Error.ToString());
        Assert.False(Directory.Exists(In("prefix")));
    }

    [Fact]
    public async Task Install_PythonWithoutIpykernel_SaysHowToGetIt()
    {
        if (OperatingSystem.IsWindows())
            return;
        Script("python", "echo python\necho /opt/python\necho /opt\nexit 1");

        Assert.Equal(ExitCode.Failure, await Run("jupyter", "install", "--prefix", In("prefix"), "--python", In("python")));
        Assert.Contains("Install it with: /opt/python -m pip install ipykernel", Error.ToString());
        Assert.False(Directory.Exists(In("prefix")));
    }

    [Fact]
    public async Task Install_AnyPython_IsAskedToWriteUtf8()
    {
        if (OperatingSystem.IsWindows())
            return;
        Script("python", "echo python\necho \"/opt/pythön-$PYTHONIOENCODING\"\necho /opt\nexit 1");

        await Run("jupyter", "install", "--prefix", In("prefix"), "--python", In("python"));
        Assert.Contains("/opt/pythön-utf-8 -m pip", Error.ToString());
    }

    [Fact]
    public async Task FindAsync_GivesUp_EndsThePythonThatDoesNotAnswer()
    {
        if (OperatingSystem.IsWindows())
            return;
        Script("python", $"echo $$ > '{In("started")}'\nmv '{In("started")}' '{In("id")}'\nexec sleep 600");
        using var enough = new CancellationTokenSource();
        var search = PythonSearch.FindAsync(In("python"), enough.Token);
        while (!File.Exists(In("id")))
            await Task.Delay(20);
        using var process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(In("id")), CultureInfo.InvariantCulture));
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
        Assert.True(process.WaitForExit(10_000));
    }

    [Fact]
    public async Task Install_TwoPlaces_IsWrongUsage()
    {
        Assert.Equal(ExitCode.Usage, await Run("jupyter", "install", "--user", "--prefix", In("prefix")));
        Assert.Contains("give one of them", Error.ToString());
    }

    private void Script(string name, string lines)
    {
        File.WriteAllText(In(name), $"#!/bin/sh\n{lines}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(In(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
