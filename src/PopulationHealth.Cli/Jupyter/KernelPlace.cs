namespace PopulationHealth.Jupyter;

/// <summary>Where a kernel is installed, by the rules of https://docs.jupyter.org/en/latest/use/jupyter-directories.html.</summary>
internal sealed class KernelPlace
{
    private readonly Func<JupyterMachine, string, string> _data;

    private KernelPlace(Func<JupyterMachine, string, string> data) => _data = data;

    /// <summary>The user's own kernels, which every Jupyter of the user sees.</summary>
    public static KernelPlace OfUser { get; } = new((machine, _) => UserData(machine));

    /// <summary>The kernels of a Python environment.</summary>
    public static KernelPlace OfPython { get; } = new((machine, prefix) => machine.Join(prefix, "share", "jupyter"));

    /// <summary>The kernels below a folder such as <c>/usr/local</c>.</summary>
    public static KernelPlace Below(string prefix) => new((machine, _) => machine.Join(prefix, "share", "jupyter"));

    /// <summary>The folder of this kernel.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="pythonPrefix">The folder of the Python environment.</param>
    public string Folder(JupyterMachine machine, string pythonPrefix) =>
        machine.Join(_data(machine, pythonPrefix), "kernels", KernelSpec.Name);

    private static string UserData(JupyterMachine machine) => machine switch
    {
        _ when Set(machine, "JUPYTER_DATA_DIR") is { } folder => folder,
        { System: JupyterSystem.MacOS } => machine.Join(machine.Home, "Library", "Jupyter"),
        { System: JupyterSystem.Windows } => Set(machine, "APPDATA") is { } roaming
            ? machine.Join(roaming, "jupyter")
            : machine.Join(Set(machine, "JUPYTER_CONFIG_DIR") ?? machine.Join(machine.Home, ".jupyter"), "data"),
        _ => machine.Join(Set(machine, "XDG_DATA_HOME") ?? machine.Join(machine.Home, ".local", "share"), "jupyter"),
    };

    private static string? Set(JupyterMachine machine, string variable) =>
        machine.Variable(variable) is { Length: > 0 } value ? value : null;
}
