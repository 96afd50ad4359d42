namespace PopulationHealth.Cli;

/// <summary>Says of the columns whose missing numbers are read as 0 how many there were: a count that was held back is missing, and not none.</summary>
internal static class MissingAsNone
{
    public static void Note(CalcGroup group, IEnumerable<InputColumn> columns, CalcOutput output)
    {
        foreach (var column in columns.Where(column => column.MissingIsNone))
            if (Missing(group.Numbers(column)) is > 0 and var missing)
                output.Doubt(group, $"NA in column {column.Name} was read as 0", rows: missing);
    }

    private static int Missing(ReadOnlySpan<double> numbers)
    {
        var missing = 0;
        foreach (var number in numbers)
            missing += double.IsNaN(number) ? 1 : 0;
        return missing;
    }
}
