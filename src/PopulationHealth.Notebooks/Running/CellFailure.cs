using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PopulationHealth.Notebooks;

/// <summary>An error with the lines that an editor shows of it.</summary>
internal sealed record CellFailure(CellError Error, IReadOnlyList<string> Traceback)
{
    /// <summary>A cell that does not compile.</summary>
    public static CellFailure Of(IEnumerable<Diagnostic> errors, string cell)
    {
        var lines = errors
            .Select(e => (Line: e.Location.GetLineSpan().StartLinePosition.Line + 1, Text: $"{e.Id} {e.GetMessage(CultureInfo.InvariantCulture)}"))
            .OrderBy(e => e.Line)
            .ToArray();
        var message = string.Join('\n', lines.Select(e => FormattableString.Invariant($"line {e.Line}: {e.Text}")));
        return At(cell, new CellError(CellError.Compilation, message, lines[0].Line));
    }

    /// <summary>A cell with a line that cannot be followed.</summary>
    public static CellFailure Of(DirectiveException error, string cell) => At(cell, new CellError("DirectiveError", error.Message, error.Line));

    /// <summary>
    /// A cell that threw. The line is the innermost one in this cell; the helper of an earlier cell that it called is not where to look first.
    /// </summary>
    public static CellFailure Of(Exception thrown, string cell)
    {
        var frame = new StackTrace(thrown, fNeedFileInfo: true).GetFrames().FirstOrDefault(f => f.GetFileName() == cell);
        var error = new CellError(thrown.GetType().Name, thrown.Message, frame?.GetFileLineNumber() is > 0 and var line ? line : null);
        return new CellFailure(error, CellTraceback.Of(thrown));
    }

    /// <summary>An error of the cell's own text: its place is all there is to trace.</summary>
    private static CellFailure At(string cell, CellError error) =>
        new(error, [FormattableString.Invariant($"{cell}, line {error.Line}: {error.Message}")]);
}
