namespace PopulationHealth;

/// <summary>A pyramid's values in the form that the other figures of populations have.</summary>
internal static class PyramidSides
{
    /// <summary>The counts of a population, labelled "females aged 20 to 24".</summary>
    public static FigureSeries Counts(PyramidPopulation population) =>
        new(population.Name, ValueList.From(population.Groups.OrderBy(group => group.Age).ThenBy(group => group.Sex).Select(group => group.Value)));

    /// <summary>The label of a group.</summary>
    public static string Label(PyramidPopulation population, AgeBand age, Sex sex) =>
        population.Groups.First(group => group.Age == age && group.Sex == sex).Value.Label;

    /// <summary>A row an age band; counts and shares for each population and sex.</summary>
    public static FigureTable Table(
        string caption, string unit, PyramidPopulation[] populations, FigureSeries[] counts, FigureSeries[] shares, Sex left)
    {
        Sex[] sexes = left == Sex.Male ? [Sex.Male, Sex.Female] : [Sex.Female, Sex.Male];
        FigureSeries[] Sides(FigureSeries[] values) =>
            [.. populations.SelectMany((population, i) => sexes.Select(sex => Side(population, values[i], sex)))];
        return PopulationShares.Table(caption, "Age", unit, Sides(counts), Sides(shares));
    }

    private static FigureSeries Side(PyramidPopulation population, FigureSeries values, Sex sex) => new(
        $"{population.Name}, {sex.Plural}",
        ValueList.From(population.Ages.Select(age => Renamed(values[Label(population, age, sex)], age.InWords))));

    private static LabelledValue Renamed(LabelledValue value, string label) =>
        value.Estimate is { } estimate ? new LabelledValue(label, estimate) : new LabelledValue(label, value.Missing!);
}
