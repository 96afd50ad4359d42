namespace PopulationHealth;

/// <summary>One step of a cohort-component projection.</summary>
internal static class ProjectionKernel
{
    public static ProjectionStep Step(int number, PopulationByAge start, ProjectionRates rates)
    {
        var (bands, width) = (start.Bands, ProjectionBands.Width(start.Bands));
        var (female, femaleDeaths) = Grown(start.Female, rates.NetMigrants?.Female, rates.FemaleSurvival);
        var (male, maleDeaths) = Grown(start.Male, rates.NetMigrants?.Male, rates.MaleSurvival);
        // Years lived by women of an age are taken from the mean of those at the start and at the end; the first band has none yet, and no children.
        var births = 0.0;
        for (var band = 1; band < bands.Count; band++)
            births += width * rates.Fertility[band] * (start.Female[band] + female[band]) / 2;
        var born = new BySex(births / (1 + rates.BoysPerGirl), births * rates.BoysPerGirl / (1 + rates.BoysPerGirl));
        female[0] += born.Female * rates.FemaleSurvival.FromBirth;
        male[0] += born.Male * rates.MaleSurvival.FromBirth;
        return new ProjectionStep(
            number,
            number * width,
            start,
            new PopulationByAge(bands, ValueList.Create<double>(female), ValueList.Create<double>(male)),
            born,
            new BySex(femaleDeaths + (born.Female * (1 - rates.FemaleSurvival.FromBirth)), maleDeaths + (born.Male * (1 - rates.MaleSurvival.FromBirth))),
            rates.NetMigrants?.Total ?? default);
    }

    /// <summary>The first cell that cannot be, where the first half of the leavers have gone; null where all can.</summary>
    public static (Reason Reason, string Cell)? Wrong(PopulationByAge population, PopulationByAge? migrants)
    {
        for (var band = 0; band < population.Bands.Count; band++)
            foreach (var (sex, people, net) in new[] { ("women", population.Female[band], migrants?.Female[band] ?? 0), ("men", population.Male[band], migrants?.Male[band] ?? 0) })
            {
                var cell = $"{sex} aged {population.Bands.Bands[band].InWords}";
                if (double.IsNaN(people) || double.IsNaN(net))
                    return (Reason.MissingInput, cell);
                if (!double.IsFinite(people + net))
                    return (Reason.ValueOutOfRange, cell);
                if (people < 0 || people + (net / 2) < 0)
                    return (Reason.NegativePopulation, $"{cell} ({Numbers.Grouped(Math.Min(people, people + (net / 2)), 1)})");
            }
        return null;
    }

    /// <summary>The people a step later but for those born in it, and how many died.</summary>
    private static (double[] People, double Deaths) Grown(ValueList<double> start, ValueList<double>? migrants, SurvivalRatios survival)
    {
        var (people, deaths) = (new double[start.Count], 0.0);
        for (var band = 0; band < start.Count; band++)
        {
            var half = (migrants?[band] ?? 0) / 2;
            var exposed = start[band] + half;
            people[band] += half;
            people[Math.Min(band + 1, start.Count - 1)] += exposed * survival.Ratios[band];
            deaths += exposed * (1 - survival.Ratios[band]);
        }
        return (people, deaths);
    }
}
