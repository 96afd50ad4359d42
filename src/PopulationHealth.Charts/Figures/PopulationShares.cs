namespace PopulationHealth;

/// <summary>The groups of a population as shares of it.</summary>
internal static class PopulationShares
{
    /// <summary>Each group's share; where one count is missing no share can be known, so that all are missing for its reason.</summary>
    public static FigureSeries Of(FigureSeries area)
    {
        var missing = area.Values.FirstOrDefault(value => value.Missing is not null)?.Missing;
        var whole = area.Values.Sum(value => value.Estimate?.Measure.Value ?? 0);
        SeriesCheck.Require(missing is not null || whole > 0, $"The groups of '{area.Name}' add up to nobody; give counts above zero.", nameof(area));
        return area with
        {
            Values = ValueList.From(area.Values.Select(value => missing is not null
                ? new LabelledValue(value.Label, missing)
                : new LabelledValue(value.Label, new Estimate<Proportion>(new Proportion(value.Estimate!.Measure.Value / whole)) { Sources = value.Sources, Notes = value.Estimate.Notes }))),
        };
    }

    /// <summary>The counts and the shares of every area.</summary>
    public static FigureTable Table(string caption, string header, string unit, IReadOnlyList<FigureSeries> counts, IReadOnlyList<FigureSeries> shares) =>
        new(caption, header,
            ValueList.From(counts.SelectMany(area => new[] { new TableColumn(area.Name, unit), new TableColumn(area.Name, "%") })),
            ValueList.From(counts[0].Values.Select(group => new TableRow(
                group.Label, ValueList.From(counts.SelectMany((area, i) => new[] { area[group.Label].Cell, shares[i][group.Label].Cell }))))));

    /// <summary>The largest group of every area.</summary>
    public static Statement Finding(IReadOnlyList<FigureSeries> shares) => Statement.Join(shares.Select(Largest));

    private static Statement Largest(FigureSeries area)
    {
        var largest = area.Values.Where(value => value.Estimate is not null).MaxBy(value => value.Estimate!.Shown());
        if (largest is null)
            return $"{area.Name}: the shares are not known, as a count is {area.Values[0].Missing!.ToString()}.";
        return $"{area.Name}: the largest group is {largest.Label}, {largest.Estimate!} of all.";
    }
}
