namespace PopulationHealth;

/// <summary>
/// Indicators of your own, read when the program runs: the same file that the compiler turns into members (docs/indicators.md), without the need to compile. All problems
/// are collected with row and column; a file with a problem loads nothing.
/// </summary>
public static class IndicatorListFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ValueList<Indicator> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static ValueList<Indicator> Read(Stream stream, string name)
    {
        var rows = new IndicatorListRow();
        return ValueList.From(CsvFile.Read(stream, name, Names(isRequired: true), [.. Names(isRequired: false), .. IndicatorColumns.ForTheCompiler], rows.Read).OfType<Indicator>());
    }

    /// <summary>Writes a file that <see cref="Read(Stream, string)"/> reads back.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="indicators">The indicators, in their order.</param>
    public static void Write(Stream stream, IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        CsvTable.Write(stream, IndicatorColumns.All, indicators, IndicatorListText.Cell);
    }

    private static string[] Names(bool isRequired) => [.. IndicatorColumns.All.Where(column => column.IsRequired == isRequired).Select(column => column.Name)];
}
