namespace PopulationHealth.Generators;

/// <summary>An indicator file: the members that it gives, or what is wrong in it.</summary>
internal sealed class IndicatorFile
{
    /// <summary>The columns; the first five must be there.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "id", "member", "name", "measure", "polarity",
        "short_name", "definition", "unit", "multiplier", "method", "kind", "chapter", "numerator", "denominator", "sex", "age", "frequency", "source",
        "fingertips_id", "phof_code", "phof_domain", "dahlgren_whitehead", "kings_fund", "marmot", "note", "provenance",
    ];

    private const int Needed = 5;
    private readonly List<Problem> _problems = [];
    private readonly List<IndicatorMember> _members = [];

    private IndicatorFile()
    {
    }

    /// <summary>The members in the file's order.</summary>
    public IReadOnlyList<IndicatorMember> Members => _members;

    /// <summary>All that is wrong, in the file's order.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reads a file; every problem is noted, none stops the reading but a broken header.</summary>
    /// <param name="text">The file's text.</param>
    public static IndicatorFile Read(string text)
    {
        var file = new IndicatorFile();
        var rows = CsvReader.Rows(text);
        if (rows.Count == 0)
            file._problems.Add(new Problem(default, "header", $"the file is empty; begin with the columns {string.Join(",", Columns.Take(Needed))}."));
        else if (file.Header(rows[0]) is { } columns)
            file.ReadRows(rows, columns);
        return file;
    }

    private Dictionary<string, int>? Header(List<CsvCell> header)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < header.Count; at++)
            if (!Columns.Contains(header[at].Value))
                _problems.Add(new Problem(header[at].Span, "header", $"'{header[at].Value}' is no column of an indicator file; allowed are: {string.Join(", ", Columns)}."));
            else if (columns.ContainsKey(header[at].Value))
                _problems.Add(new Problem(header[at].Span, "header", $"the column '{header[at].Value}' stands twice; leave one out."));
            else
                columns.Add(header[at].Value, at);
        foreach (var missing in Columns.Take(Needed).Where(column => !columns.ContainsKey(column)))
            _problems.Add(new Problem(header[0].Span, "header", $"the column '{missing}' is missing; add it."));
        return _problems.Count == 0 ? columns : null;
    }

    private void ReadRows(List<List<CsvCell>> rows, Dictionary<string, int> columns)
    {
        var taken = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var cells in rows.Skip(1))
            if (cells.Count != rows[0].Count)
                _problems.Add(new Problem(cells[0].Span, "row", $"the row has {cells.Count} cells and the header {rows[0].Count}; put double quotes round a cell with a comma in it."));
            else
            {
                var row = new IndicatorRow(columns, cells, _problems);
                if (IndicatorMember.Read(row) is { } member)
                    _members.Add(member);
                foreach (var column in new[] { "id", "member", "fingertips_id" })
                    RequireOnce(row, column, taken);
            }
    }

    private static void RequireOnce(IndicatorRow row, string column, Dictionary<string, HashSet<string>> taken)
    {
        if (!taken.TryGetValue(column, out var values))
            taken.Add(column, values = new HashSet<string>(StringComparer.Ordinal));
        if (row[column].Length > 0 && !values.Add(row[column]))
            row.Problem(column, $"'{row[column]}' stands in an earlier row; each is used once.");
    }
}
