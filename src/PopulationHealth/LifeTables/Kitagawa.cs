namespace PopulationHealth;

/// <summary>
/// The difference between two crude rates, second minus first, taken apart: how much is there because the rates of the age groups differ, and how much because the populations are of
/// different age. The two effects add up to the difference; swapping the populations turns their signs and nothing else.
/// </summary>
/// <remarks>Kitagawa EM (1955), Components of a difference between two rates, Journal of the American Statistical Association 50:1168-1194.</remarks>
public sealed record Kitagawa
{
    private Kitagawa(double per) => Per = per;

    /// <summary>How many people the rates are for.</summary>
    public double Per { get; }

    /// <summary>The effects by age, youngest first; empty where they cannot be computed. The rate effects say at which ages the rates make the difference; single composition effects mean little.</summary>
    public ValueList<KitagawaRow> Rows { get; private init; }

    /// <summary>Why there is no decomposition; <see cref="Reason.None"/> where there is one.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there is no decomposition, with what is known of it; null where there is one.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>The crude rate of the second population minus that of the first, in the unit of the rates; not a number where it cannot be computed.</summary>
    public double Difference { get; private init; } = double.NaN;

    /// <summary>What the rates of the age groups contribute, in the unit of the rates; not a number where it cannot be computed.</summary>
    public double RateEffect => Sum(row => row.RateEffect);

    /// <summary>What the ages of the populations contribute, in the unit of the rates; not a number where it cannot be computed.</summary>
    public double CompositionEffect => Sum(row => row.CompositionEffect);

    /// <summary>Takes the difference of two crude rates apart.</summary>
    /// <param name="first">Events and people of each age band of the first population, one band at least; bands do not overlap.</param>
    /// <param name="second">The same of the second population, in any order; joined by age band.</param>
    /// <param name="per">How many people the rates are for, above 0.</param>
    /// <returns>The decomposition; where the bands do not match or a count is missing or below 0, a result that says so.</returns>
    /// <exception cref="ArgumentException">There is no band, two overlap, or <paramref name="per"/> is not above 0.</exception>
    public static Kitagawa Of(IEnumerable<Stratum> first, IEnumerable<Stratum> second, double per = 100_000)
    {
        var (result, one) = (new Kitagawa(Require.Positive(per)), BandRule.Read(first, nameof(first)).OrderBy(stratum => stratum.Age).ToList());
        if (BandJoin.Join([.. one.Select(stratum => stratum.Age)], BandRule.Read(second, nameof(second)), stratum => stratum.Age, out var problem) is not { } two)
            return result with { Reason = Reason.Bands, Missing = Reason.Bands.ToMissing($"the second population has {problem}") };
        if (one.Concat(two).Select(Judge).FirstOrDefault(reason => reason != Reason.None) is var refused && refused != Reason.None)
            return result with { Reason = refused, Missing = refused.ToMissing() };
        var (people, others) = (one.Sum(stratum => stratum.Population), two.Sum(stratum => stratum.Population));
        return result with
        {
            Difference = per * ((two.Sum(LifeTable.DeathsOf) / others) - (one.Sum(LifeTable.DeathsOf) / people)),
            Rows = ValueList.From(one.Zip(two, (left, right) => Row(left, right, left.Population / people, right.Population / others, per))),
        };
    }

    private static Reason Judge(Stratum stratum) => CountRule.Rate.Judge(LifeTable.DeathsOf(stratum), stratum.Population);

    private static KitagawaRow Row(Stratum first, Stratum second, double share, double otherShare, double per)
    {
        var (rate, otherRate) = (LifeTable.DeathsOf(first) / first.Population, LifeTable.DeathsOf(second) / second.Population);
        return new KitagawaRow(first.Age, per * (otherRate - rate) * (share + otherShare) / 2, per * (otherShare - share) * (rate + otherRate) / 2);
    }

    private double Sum(Func<KitagawaRow, double> effect) => Reason == Reason.None ? Rows.Sum(effect) : double.NaN;
}
