namespace PopulationHealth.Cli;

/// <summary>What to write in place of a cell that is no number.</summary>
internal static class NumberAdvice
{
    // What is said of a text that is like no number.
    private static readonly string Other = CsvNumber.Advice("");

    /// <summary>Of a column's cell: marks such as *, &lt;5, n/a and #DIV/0! stand for a missing number, which is written NA.</summary>
    public static string On(string text, InputColumn column)
    {
        var advice = CsvNumber.Advice(text);
        return advice == Other ? $"{Other.TrimEnd('.')}, or NA where it is missing{(column.MissingIsNone ? " (in this column NA is read as 0)" : "")}." : advice;
    }
}
