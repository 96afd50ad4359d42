namespace PopulationHealth;

/// <summary>The rule for headers, of files and of data readers: which columns there must be, and where each stands.</summary>
internal sealed record CsvHeader(IReadOnlyList<string> Columns, IReadOnlyList<string> Optional, bool OthersAllowed)
{
    /// <summary>All columns that are known.</summary>
    public IEnumerable<string> Names => Columns.Concat(Optional);

    /// <summary>The place of each column; -1 for one that may be left out and is.</summary>
    /// <param name="names">The names that stand there.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="row">The header's row, for messages.</param>
    /// <param name="withholdsValues">Whether names that are not known are kept out of messages: without a header they are values.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public Dictionary<string, int> Read(IReadOnlyList<string> names, string name, int row, bool withholdsValues, List<DataProblem> problems)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        var isListed = false;
        for (var index = 0; index < Named(names); index++)
            if (!IsKnown(names[index]) && !OthersAllowed)
                problems.Add(Unknown(names[index], index));
            else if (!header.TryAdd(names[index], index) && IsKnown(names[index]))
                problems.Add(new DataProblem(name, row, names[index], names[index], "the column stands there twice; leave one out."));
        problems.AddRange(Columns.Where(column => !header.ContainsKey(column)).Select(column => new DataProblem(name, row, column, "", "the column is missing; add it to the header.")));
        foreach (var column in Optional)
            header.TryAdd(column, -1);
        return header;

        DataProblem Unknown(string column, int index) => new(
            name,
            row,
            withholdsValues ? $"(number {index + 1})" : column.Length == 0 ? "(no name)" : column,
            withholdsValues ? DataAdvice.Withheld : column,
            !withholdsValues && Nearest(column, names) is { } near ? $"is it the column {near}?" : Listed());

        // All columns, but once a file.
        string Listed()
        {
            var advice = isListed ? "it is none of those columns either; leave it out." : $"the columns are {string.Join(",", Names)}.";
            isListed = true;
            return advice;
        }
    }

    /// <summary>How many columns there are without the nameless ones at the right, which spreadsheets leave behind.</summary>
    public static int Named(IReadOnlyList<string> names) => names.Count - names.Reverse().TakeWhile(name => name.Length == 0).Count();

    /// <summary>Whether rows can be looked through for more problems, whatever is wrong with the header: no column is missing, doubtful or there twice.</summary>
    public bool IsReadable(IReadOnlyList<string> names) =>
        Columns.All(names.Contains) && names.Take(Named(names)).CountBy(name => name).All(name => name.Value == 1 && (IsKnown(name.Key) || Nearest(name.Key, names) is null));

    /// <summary>A column that is not there and is called nearly the same; null for none.</summary>
    private string? Nearest(string name, IReadOnlyList<string> names) =>
        Names.Where(column => !names.Contains(column)).Select(column => (column, Changes: EditDistance.Between(name.ToLowerInvariant(), column.ToLowerInvariant())))
            .Where(near => 3 * near.Changes <= near.column.Length).OrderBy(near => near.Changes).Select(near => near.column).FirstOrDefault();

    private bool IsKnown(string column) => Names.Contains(column);
}
