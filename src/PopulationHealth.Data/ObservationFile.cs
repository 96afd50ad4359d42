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
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ObservationSet Read(string path, IEnumerable<Indicator>? own = null, bool withholdsValues = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), own, withholdsValues);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="own">Indicators besides those of the catalogue; one of a catalogue's id takes its place. Null for none.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static ObservationSet Read(Stream stream, string name, IEnumerable<Indicator>? own = null, bool withholdsValues = false)
    {
        Observation[] figures = [.. ReadEach(stream, name, own, withholdsValues)];
        return figures.Length > 0
            ? new ObservationSet(figures)
            : throw new DataFileException([new DataProblem(name, 0, "", "", "the file has a header and no rows; put the figures into it.")]);
    }

    /// <summary>Reads a file row by row, however long it is, as <see cref="CsvFile.ReadEach{T}"/> does: what was given before an exception must be thrown away.</summary>
    /// <param name="stream">The file's bytes; they are read while the figures are gone through.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="own">Indicators besides those of the catalogue; one of a catalogue's id takes its place. Null for none.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <returns>The figures, in the order of the file, once.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IEnumerable<Observation> ReadEach(Stream stream, string name, IEnumerable<Indicator>? own = null, bool withholdsValues = false)
    {
        var rows = new ObservationRow((own ?? []).Concat(Indicators.All));
        return CsvFile.ReadEach(stream, name, ObservationColumns.Header.Columns, ObservationColumns.Header.Optional, rows.Read, withholdsValues);
    }

    /// <summary>Writes a file with the columns of <see cref="ObservationColumns.For"/>. Figures that were read from one read back as the same.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="observations">The figures, in their order; their ids must differ.</param>
    /// <exception cref="ArgumentException">Two figures have the same id; the message lists such ids. Nothing was written.</exception>
    /// <remarks>
    /// Of figures from elsewhere, what no column has is not written: the estimate's standard error and sources, intervals at other levels than 95% and 99.8%, and by what method the others
    /// were made (read back they are "as published"); the area's vintage and parent; the excerpt, and the source's item (read back it is the id); the address of a licence other than
    /// <see cref="Licence.OpenGovernment"/> and the line that it asks for; and what the indicators are (see <see cref="IndicatorListFile"/>). A note with a <c>|</c> is read back as two.
    /// </remarks>
    public static void Write(Stream stream, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        // A set refuses what the reader would refuse: two figures with one id.
        var figures = new ObservationSet(observations).ToList();
        using var rows = new ObservationRowText(figures);
        CsvTable.Write(stream, ObservationColumns.For(figures), rows.Each(), rows.Cell);
    }

    /// <summary>
    /// Writes a file, and beside it the metadata of CSV on the Web as <c>NAME.csv-metadata.json</c>. Files that stand there are replaced once both are written whole.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="observations">The figures, in their order.</param>
    /// <param name="title">What the table holds.</param>
    /// <param name="publisher">Who publishes the file.</param>
    /// <exception cref="ArgumentException">Two figures have the same id; the message lists such ids.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <remarks>What is not written is listed at <see cref="Write(Stream, IEnumerable{Observation})"/>.</remarks>
    public static void Write(string path, IEnumerable<Observation> observations, string title, string publisher)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(observations);
        var figures = observations.ToList();
        var metadata = Metadata(Path.GetFileName(path), figures, title, publisher);
        using var table = new DraftFile(path);
        using var beside = new DraftFile(Path.Join(Path.GetDirectoryName(path), metadata.MetadataFile));
        Write(table.Stream, figures);
        metadata.Write(beside.Stream);
        beside.Publish();
        table.Publish();
    }

    /// <summary>The metadata of a file that <see cref="Write(Stream, IEnumerable{Observation})"/> writes of these figures.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="observations">The figures.</param>
    /// <param name="title">What the table holds.</param>
    /// <param name="publisher">Who publishes the file.</param>
    /// <returns>The metadata, with the licence that all figures share; where they differ the licence is not stated, since each row has its own.</returns>
    public static CsvwMetadata Metadata(string file, IEnumerable<Observation> observations, string title, string publisher)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var figures = observations.ToList();
        var licences = figures.Select(item => item.Source.Licence).Distinct().ToList();
        return new CsvwMetadata(file, title, publisher, licences is [var only] ? only : Licence.NotStated, ObservationColumns.For(figures), "id")
        {
            Description = licences.Count > 1 ? "Each row has its own source, licence and line to print with it." : "",
        };
    }
}
