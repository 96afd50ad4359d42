using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PopulationHealth.Notebooks;

/// <summary>An error with the lines that an editor shows of it.</summary>
internal sealed record CellFailure(CellError Error, IReadOnlyList<string> Traceback)
{
    /// <summary>A cell that does not compile.</summary>
    /// <param name="errors">What the compiler says.</param>
    /// <param name="cell">The name of the cell.</param>
    /// <param name="references">The files of the assemblies that it was compiled against.</param>
    public static CellFailure Of(IEnumerable<Diagnostic> errors, string cell, IReadOnlySet<string> references)
    {
        var lines = errors
            .Select(e => (Line: e.Location.GetLineSpan().StartLinePosition.Line + 1, Text: $"{e.Id} {e.GetMessage(CultureInfo.InvariantCulture)}{UnknownNames.Hint(e, references)}"))
            .OrderBy(e => e.Line)
            .Select(e => (e.Line, Text: FormattableString.Invariant($"line {e.Line}: {e.Text}")))
            .ToArray();
        return new CellFailure(
            new CellError(CellError.Compilation, string.Join('\n', lines.Select(e => e.Text)), lines[0].Line),
            [.. lines.Select(e => $"{cell}, {e.Text}")]);
    }

    /// <summary>A cell with a line that cannot be followed.</summary>
    public static CellFailure Of(DirectiveException error, string cell) =>
        new(new CellError("DirectiveError", error.Message, error.Line), [FormattableString.Invariant($"{cell}, line {error.Line}: {error.Message}")]);

    /// <summary>
    /// A cell that threw. The line is the innermost one in this cell; the helper of an earlier cell that it called is not where to look first.
    /// </summary>
    public static CellFailure Of(Exception thrown, string cell)
    {
        var frame = new StackTrace(thrown, fNeedFileInfo: true).GetFrames().FirstOrDefault(f => f.GetFileName() == cell);
        var error = new CellError(thrown.GetType().Name, thrown.Message, frame?.GetFileLineNumber() is > 0 and var line ? line : null);
        return new CellFailure(error, CellTraceback.Of(thrown));
    }
}
