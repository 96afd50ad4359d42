namespace PopulationHealth.Cli;

/// <summary>The weights of a standard population by its name, for files without a column of them.</summary>
internal static class StandardWeights
{
    private const string Europe = "esp2013";

    /// <summary>The option.</summary>
    public static Setting Standard { get; } = new("standard", SettingKind.Word, $"the standard population, in place of the column stdpop: {Europe}, the {StandardPopulation.Europe2013}")
    {
        Words = [Europe],
        IsOptionOnly = true,
        Placeholder = "NAME",
    };

    /// <summary>What is wrong with the label of an age group; null where nothing is.</summary>
    public static string? Check(string label)
    {
        if (label == "NA")
            return null;
        if (!AgeBand.TryParse(label, out var age))
            return "with --standard an age band must stand here, such as 5-9, 85+ or under 5.";
        try
        {
            StandardPopulation.Europe2013.WeightOf(age);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message.Split(" (Parameter")[0];
        }
    }

    /// <summary>Writes the weights of age groups that were checked.</summary>
    /// <returns><see cref="Reason.Bands"/> where one is missing, two overlap, or there is a gap between two: the standard has people of that age.</returns>
    public static Reason Read(ReadOnlySpan<string> labels, Span<double> weights)
    {
        var ages = new AgeBand[labels.Length];
        for (var at = 0; at < labels.Length; at++)
        {
            if (!AgeBand.TryParse(labels[at], out ages[at]))
                return Reason.Bands;
            weights[at] = StandardPopulation.Europe2013.WeightOf(ages[at]);
        }
        Array.Sort(ages);
        for (var at = 1; at < ages.Length; at++)
            if (ages[at - 1].To + 1 != ages[at].From)
                return Reason.Bands;
        return Reason.None;
    }
}
