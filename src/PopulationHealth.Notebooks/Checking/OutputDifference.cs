using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>One output that is not as the committed notebook has it.</summary>
/// <param name="Notebook">The notebook's path.</param>
/// <param name="Cell">The cell, counted from 1 over all cells.</param>
/// <param name="Output">The output in the cell, counted from 1, and its format, such as <c>output 2 (text/html)</c>.</param>
/// <param name="Line">The first line that differs, counted from 1.</param>
/// <param name="Committed">That line as it is committed; null when there is none.</param>
/// <param name="Now">That line as it is now; null when there is none.</param>
public sealed record OutputDifference(string Notebook, int Cell, string Output, int Line, string? Committed, string? Now)
{
    private const int MaximumLength = 160;

    /// <inheritdoc/>
    public override string ToString() => new StringBuilder()
        .Append(FormattableString.Invariant($"{Notebook}: cell {Cell}, {Output}, line {Line} differs\n"))
        .Append("  committed: ").Append(Around(Committed, Now)).Append('\n')
        .Append("  now:       ").Append(Around(Now, Committed))
        .ToString();

    /// <summary>A long line is shown from shortly before the place where it differs.</summary>
    private static string Around(string? line, string? other)
    {
        if (line is null)
            return "(nothing)";
        var common = line.AsSpan().CommonPrefixLength(other ?? "");
        var start = common > MaximumLength / 2 ? common - (MaximumLength / 4) : 0;
        var shown = line[start..Math.Min(line.Length, start + MaximumLength)];
        return (start > 0 ? "…" : "") + shown + (start + MaximumLength < line.Length ? "…" : "");
    }
}
