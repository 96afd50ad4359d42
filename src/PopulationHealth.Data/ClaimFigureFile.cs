namespace PopulationHealth;

/// <summary>
/// Reads figures for an audit from any CSV file that has an id and a value: the column <c>claim_id</c>, <c>observation_id</c> or <c>id</c> (the first of
/// these that there is), and <c>value</c>. All other columns are ignored.
/// </summary>
public static class ClaimFigureFile
{
    private static readonly string[] IdColumns = ["claim_id", "observation_id", "id"];

    private static readonly Dictionary<string, Missing> Shorthand = new(StringComparer.Ordinal)
    {
        [""] = Missing.NotPublished,
        ["NA"] = Missing.NotPublished,
        ["[x]"] = Missing.NotPublished,
        ["[c]"] = Missing.Suppressed,
        ["[z]"] = Missing.NotApplicable,
    };

    /// <summary>Reads a file of figures.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <returns>The figures, in the order of the file. An empty value, NA, [c], [x], [z] and the names of <see cref="Missing.All"/>, such as <c>suppressed</c>, are missing ones.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<ClaimFigure> Read(Stream stream, string name)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var hasId = true;
        var figures = CsvFile.Read(stream, name, ["value"], row => (hasId = IdColumn(row) is not null) ? Read(row, ids) : null, othersAllowed: true);
        return hasId
            ? [.. figures.OfType<ClaimFigure>()]
            : throw new DataFileException([new DataProblem(name, 1, "", "", $"the figures have no id; name the column of their ids {string.Join(" or ", IdColumns)}.")]);
    }

    private static string? IdColumn(FileRow row) => IdColumns.FirstOrDefault(row.Has);

    private static ClaimFigure? Read(FileRow row, HashSet<string> ids)
    {
        var column = IdColumn(row)!;
        var id = row.Required(column);
        if (id.Length == 0)
            return null;
        if (!ids.Add(id))
            row.Problem(column, "the id stands in an earlier row; give each figure an id of its own.");
        var text = row.Text("value");
        if (Shorthand.GetValueOrDefault(text) is { } missing || (missing = Missing.All.FirstOrDefault(kind => kind.Code == text)) is not null)
            return new ClaimFigure(id, missing);
        if (!PlainNumber.TryRead(text, out var value))
            row.Problem("value", CsvNumber.Advice(text));
        return new ClaimFigure(id, value);
    }
}
