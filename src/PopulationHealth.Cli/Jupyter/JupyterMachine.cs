namespace PopulationHealth.Jupyter;

/// <summary>What Jupyter's choice of folders depends on.</summary>
/// <param name="System">The kind of operating system.</param>
/// <param name="Home">The user's own folder.</param>
/// <param name="Variable">The environment: a variable's value, or null.</param>
internal sealed record JupyterMachine(JupyterSystem System, string Home, Func<string, string?> Variable)
{
    public static JupyterMachine This { get; } = new(
        OperatingSystem.IsWindows() ? JupyterSystem.Windows : OperatingSystem.IsMacOS() ? JupyterSystem.MacOS : JupyterSystem.Unix,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.GetEnvironmentVariable);

    /// <summary>Joins as that system does, whichever this one is.</summary>
    public string Join(string folder, params ReadOnlySpan<string> parts)
    {
        var separator = System is JupyterSystem.Windows ? '\\' : '/';
        foreach (var part in parts)
            folder = folder.TrimEnd(separator) + separator + part;
        return folder;
    }
}
