using System.Globalization;

namespace PopulationHealth;

/// <summary>An axis for the values of one measure, in the numbers that are shown (55.3 for 55.3%).</summary>
internal static class ValueScale
{
    /// <summary>An axis that covers values; its tick labels carry the sign of percent or pounds, and fit beside each other.</summary>
    /// <param name="values">The values and limits to cover, as shown.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <param name="title">What the axis measures; a mere "%" or "£" is not repeated, as every label has it.</param>
    /// <param name="room">How many pixels there are.</param>
    /// <param name="fromZero">Whether zero must be on the axis, as for bars.</param>
    /// <param name="upright">Whether the axis is the vertical one.</param>
    public static Axis Of(IReadOnlyCollection<double> values, string unit, string title, double room, bool fromZero, bool upright = false)
    {
        var (least, greatest) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        if (fromZero)
            (least, greatest) = (Math.Min(0, least), Math.Max(0, greatest));
        for (var steps = upright ? 5 : 6; ; steps--)
        {
            var ticks = Labelled(NiceTicks.Cover(least, greatest, steps), unit);
            if (upright || steps <= 2 || ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14 <= room / (ticks.Count - 1))
                return new Axis(ticks[0].At, ticks[^1].At) { Ticks = ValueList.From(ticks), Title = title is "%" or "£" ? "" : title, Grid = true };
        }
    }

    private static List<Tick> Labelled(IReadOnlyList<double> values, string unit)
    {
        var decimals = Enumerable.Range(0, 10).First(places => places == 9 || values.All(value => Math.Abs(Math.Round(value, places) - value) <= Math.Abs(value) * 1e-9));
        return [.. values.Select(value => new Tick(value, Label(value, decimals, unit)))];
    }

    private static string Label(double value, int decimals, string unit)
    {
        var number = Math.Abs(value).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var sign = value < 0 ? "-" : "";
        return unit switch
        {
            "%" => $"{sign}{number}%",
            ['£', ..] => $"{sign}£{number}",
            _ => sign + number,
        };
    }
}
