using System.Globalization;

namespace PopulationHealth;

/// <summary>An axis of time: true to scale, marked at the periods that the data have, as many as fit beside each other.</summary>
internal static class TimeAxis
{
    private const double Gap = 12;

    public static Axis Of(IEnumerable<LinePoint> points, double room) =>
        Of([.. points.Select(point => new Tick(point.Time, Label(point.Period))).Distinct().OrderBy(tick => tick.At).ThenBy(tick => tick.Label, StringComparer.Ordinal)], room);

    /// <summary>A period as it stands under the axis: short, and a month as people write it.</summary>
    public static string Label(Period period) => period.Basis == PeriodBasis.Month ? period.Start!.Value.ToString("MMM yyyy", CultureInfo.InvariantCulture) : period.Text;

    /// <summary>An axis over places in their order.</summary>
    public static Axis Of(Tick[] periods, double room)
    {
        var (first, last) = (periods[0].At, periods[^1].At);
        var space = Math.Max((last - first) * 0.04, first == last ? 0.5 : 0);
        var axis = new Axis(first - space, last + space);
        return axis with { Ticks = ValueList.From(Fitting(periods, tick => axis.Share(tick.At) * room)) };
    }

    // From the newest back: the reader looks there first.
    private static Stack<Tick> Fitting(Tick[] ticks, Func<Tick, double> pixel)
    {
        var taken = new Stack<Tick>();
        foreach (var tick in ticks.Reverse())
        {
            if (taken.Count == 0 || pixel(taken.Peek()) - pixel(tick) >= Gap + ((Width(tick) + Width(taken.Peek())) / 2))
                taken.Push(tick);
        }
        return taken;
    }

    private static double Width(Tick tick) => TextWidth.Of(tick.Label, TextSize.Small);
}
