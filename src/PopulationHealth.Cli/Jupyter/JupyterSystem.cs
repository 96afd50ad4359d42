namespace PopulationHealth.Jupyter;

/// <summary>The kinds of system that Jupyter puts its data in different places on.</summary>
internal enum JupyterSystem
{
    /// <summary>Linux and the like.</summary>
    Unix,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
