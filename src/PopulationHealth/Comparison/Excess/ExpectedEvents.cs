namespace PopulationHealth;

/// <summary>
/// How many events to expect if things went on as before, from earlier periods: a quasi-Poisson regression, or the plain average of the earlier years. It describes a usual course to compare with;
/// it is no target, and a difference from it has no cause in itself.
/// </summary>
/// <remarks>
/// log E(y) = log(population) + level of the season + trend × years; variance φ E(y), with φ = Σ (y - μ)²/μ / (n - p), at least 1 (as Farrington et al. 1996, JRSS A 159:547-563). The form of the
/// Office for National Statistics since February 2024 (Estimating excess deaths in the UK, methodology changes), there by age, sex and country. The average of earlier years is the same regression with
/// levels for seasons and without trend and population.
/// </remarks>
public sealed record ExpectedEvents
{
    private ExpectedEvents(ExpectedModel model, string method) => (Model, Method) = (model, method);

    /// <summary>What they are made of.</summary>
    public ExpectedModel Model { get; }

    /// <summary>The method's name.</summary>
    public string Method { get; }

    /// <summary>How many earlier periods were used.</summary>
    public int Periods { get; private init; }

    /// <summary>φ: how many times the variance of a Poisson count the events vary, 1 or more; not a number where nothing was fitted.</summary>
    public double Dispersion => Fit?.Dispersion ?? double.NaN;

    /// <summary>The change from one year to the next by the trend, as a share of the earlier year: 0.02 for 2% more; 0 without a trend, not a number where nothing was fitted.</summary>
    public double YearlyChange => Fit is null ? double.NaN : Model.HasTrend ? Math.Exp(Fit.Coefficients[^1]) - 1 : 0;

    /// <summary>Why there is nothing to expect; <see cref="Reason.None"/> where there is.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there is nothing to expect, with what is known of it; null where there is.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>What a reader should know.</summary>
    public ValueList<string> Notes { get; private init; }

    internal LogLinearFit? Fit { get; private init; }

    internal ExpectedDesign? Design { get; private init; }

    /// <summary>From a regression with trend and season.</summary>
    /// <param name="earlier">The earlier periods, all of one kind, in any order; with populations, all of them or none.</param>
    /// <param name="model">The model; null for levels of seasons and a trend.</param>
    public static ExpectedEvents Regression(IEnumerable<PeriodCount> earlier, ExpectedModel? model = null) =>
        Of(earlier, model ?? new ExpectedModel(), "quasi-Poisson regression", ["Expected if the trend and the seasons of the earlier periods went on."]);

    /// <summary>
    /// From the average of the same season in the earlier years, five by convention. It expects no trend, no growth and no ageing of the population, and so too little where these raise the events.
    /// </summary>
    /// <param name="earlier">The earlier periods, all of one kind, in any order; populations are not looked at.</param>
    /// <param name="excluded">The times that are no guide to what is usual.</param>
    public static ExpectedEvents AverageOfYears(IEnumerable<PeriodCount> earlier, params ReadOnlySpan<Period> excluded)
    {
        var model = new ExpectedModel { HasTrend = false, Excluded = ValueList.Create(excluded) };
        var counts = earlier.Select(item => item with { Population = null }).ToList();
        var years = counts.Where(item => !model.Excluded.Any(item.Period.Overlaps)).GroupBy(item => ExpectedDesign.SeasonOf(item.Period)).Select(season => season.Count()).Distinct().ToList();
        return Of(counts, model, years is [5] ? "five-year average" : "average of earlier years", ["The average expects no trend, no growth and no ageing of the population."]);
    }

    /// <summary>What was observed against what is expected.</summary>
    /// <param name="observed">The periods to look at, of the same kind as the earlier ones and none of them; with populations where those have them.</param>
    /// <param name="levels">The levels of the prediction intervals, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">A period is among the earlier ones, or stands twice, or a level lies outside its range.</exception>
    public ExcessOverExpected Against(IEnumerable<PeriodCount> observed, params ReadOnlySpan<double> levels)
    {
        var counts = observed.OrderBy(item => item.Period).ToList();
        foreach (var period in counts.Select(item => item.Period).Where((period, at) => Design?.Uses(period) == true || (at > 0 && counts[at - 1].Period == period)))
            throw new ArgumentException($"{period.InWords} is among the earlier periods, or stands twice; an excess is over what other periods lead to expect. Leave it out of one of the two.", nameof(observed));
        return ExcessOverExpected.Of(this, counts, Levels.OrUsual(levels));
    }

    private static ExpectedEvents Of(IEnumerable<PeriodCount> earlier, ExpectedModel model, string method, ValueList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var used = earlier.Where(item => !model.Excluded.Any(item.Period.Overlaps)).OrderBy(item => item.Period).ToList();
        var expected = new ExpectedEvents(model, method) { Periods = used.Count, Notes = notes };
        if (ExpectedDesign.Refusal(used, model) is var (reason, detail))
            return expected.Without(reason, detail);
        var design = new ExpectedDesign(used, model);
        var fit = LogLinearFit.Of(design.Rows, [.. used.Select(item => item.Events)], design.Offsets, out reason);
        return fit is null ? expected.Without(reason, "") : expected with { Fit = fit, Design = design };
    }

    private ExpectedEvents Without(Reason reason, string detail) => this with { Reason = reason, Missing = reason.ToMissing(detail) };
}
