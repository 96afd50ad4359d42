namespace PopulationHealth;

/// <summary>The verdicts of a figure: by one rule, counted, and as columns of its table.</summary>
internal static class Verdicts
{
    /// <summary>The rule that all verdicts were made by; null where there is no verdict.</summary>
    /// <exception cref="ArgumentException">They were made by several rules.</exception>
    public static ComparisonRule? CommonRule(IEnumerable<BenchmarkComparison?> comparisons, string parameter)
    {
        var rules = comparisons.OfType<BenchmarkComparison>().Select(comparison => comparison.Rule).Distinct().ToArray();
        SeriesCheck.Require(
            rules.Length <= 1, $"The verdicts were made by several rules ({string.Join("; ", rules.Select(rule => rule.Name))}); compare all by one rule.", parameter);
        return rules.Length == 0 ? null : rules[0];
    }

    /// <summary>The verdicts that occur, in the order in which they are declared.</summary>
    public static IReadOnlyList<Verdict> Found(IEnumerable<JudgedValue> values) =>
        [.. values.Where(value => value.Word.Length > 0).Select(value => value.Comparison!.Verdict).Distinct().Order()];

    /// <summary>How often each verdict occurs: "4 similar, 1 better, 2 worse"; null where there is none.</summary>
    public static Statement? Tally(IEnumerable<JudgedValue> values)
    {
        Statement? tally = null;
        foreach (var group in values.Where(value => value.Word.Length > 0).GroupBy(value => value.Comparison!.Verdict).OrderBy(group => group.Key))
        {
            var count = CoverageText.Counted(group.Count(), "values");
            if (tally is null)
                tally = $"{count} {group.Key.Label}";
            else
                tally = $"{tally}, {count} {group.Key.Label}";
        }
        return tally;
    }

    /// <summary>The column that holds verdicts.</summary>
    public static TableColumn Column(ComparisonRule rule, string name = "") => new($"{(name.Length == 0 ? "Verdict" : $"{name}, verdict")} ({rule.Name})");

    /// <summary>A table with the verdict of each row after its cells.</summary>
    public static FigureTable AddTo(FigureTable table, ComparisonRule? rule, IEnumerable<JudgedValue> values)
    {
        if (rule is null)
            return table;
        var cells = values.ToDictionary(value => value.Label, value => value.Cell, StringComparer.Ordinal);
        return new FigureTable(
            table.Caption, table.RowHeader, table.Columns.Add(Column(rule)),
            ValueList.From(table.Rows.Select(row => row with { Cells = row.Cells.Add(cells.GetValueOrDefault(row.Header) ?? TableCell.Of("")) })));
    }
}
