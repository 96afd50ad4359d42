using System.Diagnostics;

namespace PopulationHealth.Notebooks;

/// <summary>An exception for the person who wrote the cell: the lines of cells that it came through, none of the engine's.</summary>
internal static class CellTraceback
{
    public static IReadOnlyList<string> Of(Exception thrown)
    {
        var lines = new List<string>();
        for (var current = thrown; current is not null; current = current.InnerException)
        {
            lines.Add($"{(lines.Count == 0 ? "" : "caused by ")}{current.GetType().Name}: {current.Message}");
            lines.AddRange(new StackTrace(current, fNeedFileInfo: true).GetFrames()
                .Where(frame => IsOfCell(frame.GetFileName()))
                .Select(frame => FormattableString.Invariant($"   at {frame.GetFileName()}, line {frame.GetFileLineNumber()}")));
        }
        return lines;
    }

    /// <summary>A cell is no file; a file that was compiled has its full path.</summary>
    private static bool IsOfCell(string? file) => file is not null && file.AsSpan().IndexOfAny('/', '\\') < 0;
}
