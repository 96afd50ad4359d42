namespace PopulationHealth.Cli;

/// <summary><c>funnel-limits</c> and <c>funnel-significance</c>: a group is a funnel, a row an area.</summary>
internal sealed class FunnelMethod(CalcJob job) : ICalculation
{
    private const string Example = """
        area,numerator,denominator,rate
        E01,104,510,NA
        E02,93,279,NA
        E03,117,515,NA
        """;

    // Beyond it nothing is a count, and an axis over all areas would overflow.
    private const double Most = 1e15;

    private static readonly InputColumn Area = new("area", "the area: a label") { IsText = true };
    private static readonly InputColumn Numerator = new("numerator", "events: a count; of a ratio, those observed") { AlsoNamed = ["x", "observed"] };
    private static readonly InputColumn Denominator = new("denominator", "population; of a ratio, the events expected") { AlsoNamed = ["n", "expected"] };
    private static readonly InputColumn Rate = new("rate", "the area's rate per multiplier; needed for statistic rate, subtype dsr") { IsOptional = true };

    private double[] _denominators = [];
    private double[] _unused = [];
    private Reason[] _reasons = [];

    public static CalcMethod Limits { get; } = new("funnel-limits", "The limits of a funnel plot at a hundred places of its axis")
    {
        Columns = [Area, Numerator, Denominator, Rate],
        Settings = FunnelSettings.All,
        HasLevels = false,
        Summed = "the areas are put together",
        Output = _ =>
        [
            new("row", "the place, from 1 to 100"),
            new("x", "population of a proportion; events of a rate; observed events of a ratio"),
            new("lower_2s", "lower limit at 95%"),
            new("upper_2s", "upper limit at 95%"),
            new("lower_3s", "lower limit at 99.8%"),
            new("upper_3s", "upper limit at 99.8%"),
            new("baseline", "the average of all areas; NA for ratios"),
            new("lower_2s_axis", "population of a year, or expected events, of that limit; NA for proportions"),
            new("upper_2s_axis", "the same"),
            new("lower_3s_axis", "the same"),
            new("upper_3s_axis", "the same"),
        ],
        Reasons = [Reason.MissingInput, Reason.Setting],
        Example = Example,
        Start = job => new FunnelMethod(job),
    };

    public static CalcMethod Significance { get; } = new("funnel-significance", "Where each area stands in a funnel plot")
    {
        Columns = [Area, Numerator, Denominator, Rate],
        Settings = FunnelSettings.All,
        HasLevels = false,
        Summed = "the areas are put together",
        Output = _ =>
        [
            new("area", "as in the input"),
            new("significance", "Low or High, with the probability of that tail (0.025 or 0.001); Not significant"),
            new("rate_chart", "the rate to plot; NA for proportions and ratios"),
            new("denominator_derived", "the population of a year to plot it over; NA for proportions and ratios"),
        ],
        Reasons =
        [
            Reason.TooFewEvents, Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.EventsAbovePopulation, Reason.NoExpectedEvents, Reason.Setting,
        ],
        Example = Example,
        Start = job => new FunnelMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var settings = FunnelSettings.Of(group);
        var funnel = Read(group, settings);
        if (job.Method == Significance)
            WriteAreas(group, output, settings, funnel);
        else
            WriteLimits(group, output, funnel, settings.Reason == Reason.None ? Reason.MissingInput : settings.Reason);
    }

    /// <summary>The funnel, with a reason for each area that has no place in it; null where none has.</summary>
    private Funnel? Read(CalcGroup group, FunnelSettings settings)
    {
        var events = group.Numbers(Numerator);
        if (_denominators.Length != events.Length)
            (_denominators, _unused, _reasons) = (new double[events.Length], new double[events.Length], new Reason[events.Length]);
        group.Numbers(Denominator).CopyTo(_denominators);
        if (settings.Kind == FunnelKind.StandardisedRate)
            for (var area = 0; area < events.Length; area++)
                _denominators[area] = Funnel.DenominatorOf(events[area], RateOf(group, area), settings.Multiplier);
        Array.Fill(_reasons, settings.Reason);
        if (settings.Reason != Reason.None)
            return null;
        Judge(settings.Kind, events);
        return _reasons.All(reason => reason != Reason.None) ? null : Funnel.Of(settings.Kind, events, _denominators, settings.Multiplier, settings.Years);
    }

    // The batch forms know which counts can be computed, and why others cannot.
    private void Judge(FunnelKind kind, ReadOnlySpan<double> events)
    {
        var spans = new EstimateSpans(_unused, new double[events.Length], new double[events.Length], _reasons);
        if (kind == FunnelKind.Proportion)
            Proportion.OfAll(events, _denominators, [], spans);
        else if (kind is FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess)
            IndirectStandardisation.OfAll(events, _denominators, 1, [], spans);
        else
            PopulationHealth.Rate.OfAll(events, _denominators, 1, [], spans);
        for (var area = 0; area < events.Length; area++)
            if (_reasons[area] == Reason.None && (events[area] > Most || _denominators[area] is > Most or < 1 / Most))
                (_reasons[area], _denominators[area]) = (Reason.CountOutOfRange, double.NaN);
    }

    private static double RateOf(CalcGroup group, int area) => group.Numbers(Rate) is { IsEmpty: false } rates ? rates[area] : double.NaN;

    private void WriteAreas(CalcGroup group, CalcOutput output, FunnelSettings settings, Funnel? funnel)
    {
        var names = group.Texts(Area);
        var events = group.Numbers(Numerator);
        var denominators = group.Numbers(Denominator);
        for (var area = 0; area < names.Length; area++)
        {
            var isDsr = settings.Kind == FunnelKind.StandardisedRate;
            var tooFew = settings.Reason == Reason.None && isDsr && events[area] is >= 0 and < DirectStandardisation.LeastEvents;
            var reason = tooFew ? Reason.TooFewEvents : _reasons[area];
            var isRate = reason == Reason.None && (isDsr || settings.Kind == FunnelKind.CrudeRate);
            output.Begin(group);
            output.Text(names[area]);
            output.Text(tooFew ? FunnelSignificance.NotApplicable.Label : reason == Reason.None ? funnel!.SignificanceOf(events[area], _denominators[area]).Label : "NA");
            output.Number(isRate ? RateOf(group, area) is var rate && double.IsNaN(rate) ? settings.Multiplier * events[area] / denominators[area] : rate : double.NaN);
            output.Number(isRate ? _denominators[area] / settings.Years : double.NaN);
            output.End(reason);
        }
    }

    private static void WriteLimits(CalcGroup group, CalcOutput output, Funnel? funnel, Reason reason)
    {
        if (funnel is null)
        {
            Write(group, output, double.NaN, new(double.NaN, Nowhere, Nowhere), double.NaN, reason);
            return;
        }
        var hasBaseline = funnel.Kind is not (FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess);
        var row = 0;
        foreach (var limits in funnel.Curve())
            Write(group, output, ++row, limits, hasBaseline ? funnel.Baseline : double.NaN, Reason.None);
    }

    private static FunnelBand Nowhere => new(double.NaN, double.NaN);

    private static void Write(CalcGroup group, CalcOutput output, double row, FunnelLimits limits, double baseline, Reason reason)
    {
        output.Begin(group);
        output.Number(row);
        output.Number(limits.At);
        output.Number(limits.Inner.Lower);
        output.Number(limits.Inner.Upper);
        output.Number(limits.Outer.Lower);
        output.Number(limits.Outer.Upper);
        output.Number(baseline);
        output.Number(limits.Inner.LowerAxis);
        output.Number(limits.Inner.UpperAxis);
        output.Number(limits.Outer.LowerAxis);
        output.Number(limits.Outer.UpperAxis);
        output.End(reason);
    }
}
