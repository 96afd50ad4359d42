using System.CommandLine;

namespace PopulationHealth.Cli;

/// <summary><c>--evidence FOLDER</c>, the same for every command that runs notebooks.</summary>
internal static class EvidenceOption
{
    public static Option<string?> Create() => new("--evidence")
    {
        Description = "Read the evidence from this folder instead of the evidence that the packages carry",
        HelpName = "FOLDER",
    };
}
