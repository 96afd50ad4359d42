namespace PopulationHealth.Cli;

/// <summary>Says of a column whose missing numbers are read as 0 how many there were: a count that was held back is missing, and not none.</summary>
internal static class MissingAsNone
{
    public static void Note(CalcGroup group, InputColumn column, CalcOutput output)
    {
        var missing = 0;
        foreach (var number in group.Numbers(column))
            missing += double.IsNaN(number) ? 1 : 0;
        if (missing > 0)
            output.Doubt(group, $"NA in column {column.Name} was read as 0", rows: missing);
    }
}
