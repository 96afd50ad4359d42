namespace PopulationHealth;

/// <summary>The rows of the regression: seasons, then the trend in years from the middle of the earlier periods.</summary>
internal sealed class ExpectedDesign
{
    private const int WeeksInYear = 52;
    private const double DaysInYear = 365.25;

    private readonly ExpectedModel _model;
    private readonly HashSet<Period> _used;
    private readonly List<(int Parts, int Part)> _seasons;
    private readonly double _middle;

    public ExpectedDesign(List<PeriodCount> used, ExpectedModel model)
    {
        _model = model;
        _used = [.. used.Select(item => item.Period)];
        _seasons = [.. used.Select(item => SeasonOf(item.Period)).Distinct().Order()];
        _middle = used.Average(item => MiddleOf(item.Period));
        HasPopulation = used[0].Population is not null;
        Rows = [.. used.Select(item => RowOf(item.Period))];
        Offsets = [.. used.Select(item => Offset(item, HasPopulation))];
    }

    public double[][] Rows { get; }

    public double[] Offsets { get; }

    public bool HasPopulation { get; }

    public bool Uses(Period period) => _used.Contains(period);

    /// <summary>Whether a period is of the kind, and in a season, that the earlier ones are.</summary>
    public bool Knows(Period period) => period.Start is not null && period.End is not null
        && (_model.Season == SeasonForm.Levels ? _seasons.Contains(SeasonOf(period)) : _seasons[0].Parts == SeasonOf(period).Parts);

    public double[] RowOf(Period period)
    {
        var row = new List<double>();
        if (_model.Season == SeasonForm.Levels)
            row.AddRange(_seasons.Select(season => season == SeasonOf(period) ? 1.0 : 0.0));
        else
            row.Add(1);
        if (_model.Season == SeasonForm.Waves)
            for (var harmonic = 1; harmonic <= _model.Harmonics; harmonic++)
                row.AddRange([Math.Sin(Angle(period, harmonic)), Math.Cos(Angle(period, harmonic))]);
        if (_model.HasTrend)
            row.Add((MiddleOf(period) - _middle) / DaysInYear);
        return [.. row];
    }

    public static double Offset(PeriodCount count, bool hasPopulation) => hasPopulation ? Math.Log(count.Population!.Value) : 0;

    public static Reason Judge(PeriodCount count, bool hasPopulation) => (count.Events, count.Population) switch
    {
        (double.NaN, _) => Reason.MissingInput,
        ( < 0 or double.PositiveInfinity, _) => Reason.CountOutOfRange,
        (_, null or double.NaN) when hasPopulation => Reason.MissingInput,
        (_, { } people) when hasPopulation && !(people > 0 && double.IsFinite(people)) => Reason.PopulationNotPositive,
        _ => Reason.None,
    };

    /// <summary>Why the earlier periods make no design, with what is known of it; null where they do.</summary>
    public static (Reason Reason, string Detail)? Refusal(List<PeriodCount> used, ExpectedModel model)
    {
        if (used.Count < 2)
            return (Reason.TooFewPeriods, "");
        foreach (var count in used)
            if (Judge(count, used.Any(item => item.Population is not null)) is not Reason.None and var reason)
                return (reason, $"{reason.InWords}, {count.Period.InWords}");
        if (used.Any(item => item.Period.Start is null || item.Period.End is null) || used.Select(item => SeasonOf(item.Period).Parts).Distinct().Count() > 1
            || used.Select(item => item.Period).Distinct().Count() < used.Count)
            return (Reason.UnequalPeriods, "the periods are not all weeks, all months, all quarters or all years, each once");
        var none = used.GroupBy(item => model.Season == SeasonForm.Levels ? SeasonOf(item.Period) : default).FirstOrDefault(season => season.Sum(item => item.Events) == 0);
        return none is null ? null : (Reason.TooFewEvents, $"no events in any year in the season of {none.First().Period.InWords}");
    }

    /// <summary>Which part of the year a period is: a month of 12, a week of 52, a quarter of 4; any other is a year. The last days of a year belong to week 52.</summary>
    public static (int Parts, int Part) SeasonOf(Period period) => period switch
    {
        { Basis: PeriodBasis.Month, Start: { } start } => (12, start.Month),
        { Basis: PeriodBasis.MonthRange, Start: { } start, End: { } end } when (((end.Year - start.Year) * 12) + end.Month - start.Month) == 2 => (4, (start.Month + 2) / 3),
        { Basis: PeriodBasis.DateRange, Start: { } start, End: { } end } when end.DayNumber - start.DayNumber == 6 => (WeeksInYear, Math.Min(WeeksInYear, ((end.DayOfYear - 1) / 7) + 1)),
        _ => (1, 1),
    };

    private static double MiddleOf(Period period) => (period.Start!.Value.DayNumber + period.End!.Value.DayNumber) / 2.0;

    private static double Angle(Period period, int harmonic) => 2 * Math.PI * harmonic * MiddleOf(period) / DaysInYear;
}
