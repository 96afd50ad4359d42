using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Generators;

/// <summary>What is wrong in an indicator file, and where.</summary>
internal sealed class Problem(TextSpan span, string column, string message)
{
    // A file that is not an indicator file, or a cell that is not what its column takes: for the reader it is one thing.
    private static readonly DiagnosticDescriptor Rule = new(
        "PHI001", "Indicator file", "{0}: {1}", "PopulationHealth", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>The compiler's error at the line and column of the cell.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    public Diagnostic ToDiagnostic(string path, SourceText text) =>
        Diagnostic.Create(Rule, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), column, message);
}
