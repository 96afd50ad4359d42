namespace PopulationHealth;

/// <summary>
/// Any place's figures, one a row, with the columns of <see cref="ObservationColumns"/>: of those only id, indicator, area, period, value and source must
/// be there. All problems are collected with row and column; a file with a problem loads nothing.
/// </summary>
public static class ObservationFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="own">Indicators besides those of the catalogue; one of a catalogue's id takes its place. Null for none.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ObservationSet Read(string path, IEnumerable<Indicator>? own = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), own);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="own">Indicators besides those of the catalogue; one of a catalogue's id takes its place. Null for none.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static ObservationSet Read(Stream stream, string name, IEnumerable<Indicator>? own = null)
    {
        var rows = new ObservationRow((own ?? []).Concat(Indicators.All));
        var figures = CsvFile.Read(stream, name, Names(isRequired: true), Names(isRequired: false), rows.Read);
        return figures.Count > 0
            ? new ObservationSet(figures)
            : throw new DataFileException([new DataProblem(name, 0, "", "", "the file has a header and no rows; put the figures into it.")]);
    }

    /// <summary>Writes a file that <see cref="Read(Stream, string, IEnumerable{Indicator})"/> reads back, with all columns.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="observations">The figures, in their order.</param>
    public static void Write(Stream stream, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        CsvTable.Write(stream, ObservationColumns.All, observations, ObservationRowText.Cell);
    }

    private static string[] Names(bool isRequired) => [.. ObservationColumns.All.Where(column => column.IsRequired == isRequired).Select(column => column.Name)];
}
