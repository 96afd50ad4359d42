using System.CommandLine;
using PopulationHealth.Cli;

namespace PopulationHealth.Jupyter;

/// <summary><c>populationhealth jupyter install</c>: makes the tool a kernel of JupyterLab, Notebook and VS Code.</summary>
internal static class JupyterCommand
{
    public static Command Create(CliConsole console)
    {
        var python = new Option<string?>("--python") { Description = "The Python that Jupyter's kernels run in; it needs the package ipykernel", HelpName = "PATH" };
        var user = new Option<bool>("--user") { Description = "Install for this user (the default)" };
        var sysPrefix = new Option<bool>("--sys-prefix") { Description = "Install into the environment of that Python" };
        var prefix = new Option<string?>("--prefix") { Description = "Install below FOLDER/share/jupyter", HelpName = "FOLDER" };
        var install = new Command("install", "Installs the kernel \"PopulationHealth (C#)\" for Jupyter.") { user, sysPrefix, prefix, python };
        install.Validators.Add(result =>
        {
            if (new Option[] { user, sysPrefix, prefix }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
                result.AddError("--user, --sys-prefix and --prefix are three places: give one of them.");
        });
        install.SetAction((parsed, cancellation) =>
        {
            var place = parsed.GetValue(prefix) is { } folder ? KernelPlace.Below(Path.GetFullPath(folder))
                : parsed.GetValue(sysPrefix) ? KernelPlace.OfPython
                : KernelPlace.OfUser;
            return InstallAsync(console, place, parsed.GetValue(python), cancellation);
        });
        return new Command("jupyter", "Lets JupyterLab, Notebook and VS Code run cells with this tool.") { install };
    }

    private static async Task<int> InstallAsync(CliConsole console, KernelPlace place, string? path, CancellationToken cancellation)
    {
        var search = await PythonSearch.FindAsync(path, cancellation);
        if (search.Found is not { } python)
        {
            await console.Error.WriteAsync(search.Problem + "\n");
            return ExitCode.Failure;
        }
        var folder = place.Folder(JupyterMachine.This, python.Prefix);
        KernelSpec.Write(folder, python.Path, EngineCommand.OfThisProcess());
        await console.Out.WriteAsync($"Installed the kernel \"{KernelSpec.DisplayName}\" with {python.Path} in\n{folder}\nChoose it in JupyterLab, Notebook or VS Code. Install again after the tool or Python has moved.\n");
        return ExitCode.Success;
    }
}
