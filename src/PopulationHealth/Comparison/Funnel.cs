using MathNet.Numerics;

namespace PopulationHealth;

/// <summary>
/// A funnel plot in numbers: the average of all areas, the limits around it within which areas of a size would stand by chance alone, and where each area
/// stands. A limit is the value whose own interval would just touch the average: Wilson's for proportions, the exact Poisson one for rates and ratios.
/// </summary>
/// <remarks>
/// Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24:1185-1202, in the form of the Office for Health
/// Improvement and Disparities: 95% and 99.8%. The inverted Wilson interval is p ± z √(p(1 - p)/n), here kept between 0 and 1.
/// </remarks>
public sealed class Funnel
{
    private const double InnerLevel = 0.95;
    private const double OuterLevel = 0.998;

    private Funnel(FunnelKind kind, double average, double scale, double years, FunnelAxis axis) =>
        (Kind, Average, Scale, Years, Axis) = (kind, average, scale, years, axis);

    /// <summary>What is plotted.</summary>
    public FunnelKind Kind { get; }

    /// <summary>The average of all areas at scale 1: all events over all people; 1 for ratios.</summary>
    public double Average { get; }

    /// <summary>What values are multiplied by when they are plotted: 100 for percent, 100,000 for a rate.</summary>
    public double Scale { get; }

    /// <summary>How many years the events were counted in.</summary>
    public double Years { get; }

    /// <summary>The line in the middle, on the scale that is plotted.</summary>
    public double Baseline => Plotted(Average);

    private bool IsRatio => Kind is FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess;

    private FunnelAxis Axis { get; }

    /// <summary>The funnel of a set of areas.</summary>
    /// <param name="kind">What is plotted.</param>
    /// <param name="events">The events of each area.</param>
    /// <param name="denominators">
    /// What they are counted among: people, or person-years of all years; expected events for ratios. For a standardised rate it is what <see cref="DenominatorOf"/>
    /// gives. Areas whose counts are missing or outside their range stand outside the average.
    /// </param>
    /// <param name="scale">What values are multiplied by when they are plotted, above 0: 100,000 for a rate per 100,000.</param>
    /// <param name="years">How many years the events were counted in, above 0.</param>
    /// <exception cref="ArgumentException">The lengths differ, no area can be computed, or a number lies outside its range.</exception>
    public static Funnel Of(FunnelKind kind, ReadOnlySpan<double> events, ReadOnlySpan<double> denominators, double scale, double years = 1)
    {
        Shapes.RequireSame(events.Length, denominators.Length);
        Require.Positive(scale);
        Require.Positive(years);
        var (count, over, least, most) = (0.0, 0.0, double.PositiveInfinity, 0.0);
        for (var area = 0; area < events.Length; area++)
        {
            if (RuleOf(kind).Judge(events[area], denominators[area]) != Reason.None)
                continue;
            count += events[area];
            over += denominators[area];
            (least, most) = (Math.Min(least, denominators[area]), Math.Max(most, denominators[area]));
        }
        if (over == 0)
            throw new ArgumentException("None of the areas has the counts that a funnel needs; give one at least with events and a denominator above 0.", nameof(events));
        var isRate = kind is FunnelKind.CrudeRate or FunnelKind.StandardisedRate;
        var isRatio = kind is FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess;
        return new Funnel(kind, isRatio ? 1 : count / over, scale, years, FunnelAxis.Of(least, most, isRate ? years : 1, isRate ? count / over : null, isRatio));
    }

    /// <summary>The people that a standardised rate stands for: its events over the rate. Not a number without events.</summary>
    /// <param name="events">The events.</param>
    /// <param name="rate">The standardised rate, per <paramref name="per"/> people.</param>
    /// <param name="per">How many people the rate is for.</param>
    public static double DenominatorOf(double events, double rate, double per) => events > 0 && rate > 0 ? per * events / rate : double.NaN;

    /// <summary>The limits at one place of the axis.</summary>
    /// <param name="at">A population for proportions, a number of events for rates and ratios; above 0.</param>
    public FunnelLimits LimitsAt(double at) => new(Require.Positive(at), BandAt(at, InnerLevel), BandAt(at, OuterLevel));

    /// <summary>The limits at a hundred places of the axis, close together where the funnel bends: what a plot draws.</summary>
    public ValueList<FunnelLimits> Curve() => ValueList.From(Axis.Places().Select(LimitsAt));

    /// <summary>Where an area stands.</summary>
    /// <param name="events">Its events.</param>
    /// <param name="denominator">What they are counted among, as in <see cref="Of"/>.</param>
    public FunnelSignificance SignificanceOf(double events, double denominator)
    {
        if (RuleOf(Kind).Judge(events, denominator) != Reason.None || (Kind == FunnelKind.StandardisedRate && events < DirectStandardisation.LeastEvents))
            return FunnelSignificance.NotApplicable;
        return (Side(events, denominator, OuterLevel), Side(events, denominator, InnerLevel)) switch
        {
            ( < 0, _) => FunnelSignificance.VeryLow,
            ( > 0, _) => FunnelSignificance.VeryHigh,
            (_, < 0) => FunnelSignificance.Low,
            (_, > 0) => FunnelSignificance.High,
            _ => FunnelSignificance.NotSignificant,
        };
    }

    /// <summary>Where each of many areas stands, without allocating for each.</summary>
    /// <param name="events">The events of each area.</param>
    /// <param name="denominators">What they are counted among.</param>
    /// <param name="significances">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void SignificanceOfAll(ReadOnlySpan<double> events, ReadOnlySpan<double> denominators, Span<FunnelSignificance> significances)
    {
        Shapes.RequireSame(events.Length, denominators.Length);
        Shapes.RequireSame(events.Length, significances.Length);
        for (var area = 0; area < events.Length; area++)
            significances[area] = SignificanceOf(events[area], denominators[area]);
    }

    private static CountRule RuleOf(FunnelKind kind) => kind switch
    {
        FunnelKind.Proportion => CountRule.Proportion,
        FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess => CountRule.Expected,
        _ => CountRule.Rate,
    };

    private double Plotted(double value) => Scale * (Kind == FunnelKind.RelativeExcess ? value - 1 : value);

    private FunnelBand BandAt(double at, double level)
    {
        if (Kind == FunnelKind.Proportion)
        {
            var reach = Distribution.TwoSidedNormal(level) * Math.Sqrt(Average * (1 - Average) / at);
            return new FunnelBand(Plotted(Math.Max(0, Average - reach)), Plotted(Math.Min(1, Average + reach)));
        }
        var (few, many) = ExactPoisson.Limits(at, Distribution.Tail(level));
        return new FunnelBand(Plotted(Average * at / many), Plotted(Average * at / few), many / Average / Years, few / Average / Years);
    }

    /// <summary>Below the limits (-1), above them (1) or between (0). For counts it is the test that the exact interval inverts.</summary>
    private int Side(double events, double denominator, double level)
    {
        if (Kind == FunnelKind.Proportion)
        {
            var reach = Distribution.TwoSidedNormal(level) * Math.Sqrt(Average * (1 - Average) / denominator);
            var value = events / denominator;
            return value < Average - reach ? -1 : value > Average + reach ? 1 : 0;
        }
        var (expected, tail) = (Average * denominator, Distribution.Tail(level));
        if (Distribution.IsLarge(events) || Distribution.IsLarge(expected))
            return expected > ExactPoisson.Upper(events, tail) ? -1 : expected < ExactPoisson.Lower(events, tail) ? 1 : 0;
        return SpecialFunctions.GammaUpperRegularized(events + 1, expected) < tail ? -1
            : events > 0 && SpecialFunctions.GammaLowerRegularized(events, expected) < tail ? 1 : 0;
    }
}
