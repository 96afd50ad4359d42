namespace PopulationHealth.Cli;

/// <summary>A command with its own page below the usual help.</summary>
internal interface IHasHelp
{
    /// <summary>The page.</summary>
    string Help { get; }
}
