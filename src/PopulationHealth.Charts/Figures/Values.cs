namespace PopulationHealth;

/// <summary>The values of one figure: checked to be of one measure, and read as they are shown.</summary>
internal static class Values
{
    /// <summary>The measure that all values share.</summary>
    /// <exception cref="ArgumentException">There is no estimate, or two differ in measure or unit.</exception>
    public static IMeasure CommonMeasure(IEnumerable<LabelledValue> values, string parameter)
    {
        LabelledValue? first = null;
        foreach (var value in values.Where(value => value.Estimate is not null))
        {
            first ??= value;
            var (one, other) = (first.Estimate!.Measure, value.Estimate!.Measure);
            if (one.GetType() != other.GetType() || one.Unit != other.Unit)
            {
                throw new ArgumentException(
                    $"A figure shows one measure in one unit, but '{first.Label}' is a {Name(one)} and '{value.Label}' a {Name(other)}; draw one figure for each.",
                    parameter);
            }
        }
        return first?.Estimate!.Measure
            ?? throw new ArgumentException("There is no value to draw; give at least one estimate.", parameter);
    }

    /// <summary>The number as it is shown: 55.3 for 55.3%.</summary>
    public static double Shown(this IEstimate estimate) => estimate.Measure.Value * estimate.Measure.Scale;

    /// <summary>The first interval, in the numbers that are shown.</summary>
    public static Whisker? Whisker(this IEstimate estimate, bool upright = false) => estimate.Intervals.Count == 0
        ? null
        : new Whisker(estimate.Intervals[0].Lower * estimate.Measure.Scale, estimate.Intervals[0].Upper * estimate.Measure.Scale, upright);

    /// <summary>All numbers that an axis must cover.</summary>
    public static double[] Extent(IEnumerable<LabelledValue> values) =>
        [.. values.Where(value => value.Estimate is not null).SelectMany(value => Extent(value.Estimate!))];

    /// <summary>The label beside a mark: with its unit where that is one sign, without where the axis names it.</summary>
    public static string Short(this IEstimate estimate) =>
        estimate.ToText(estimate.Measure.Unit is "%" or ['£', ..] ? null : "N");

    /// <summary>What a pointer shows: name, value and interval.</summary>
    public static string Hover(this LabelledValue value, string series = "") =>
        (series.Length == 0 ? "" : series + ", ") + value.Label + ": "
        + (value.Estimate is { } estimate ? estimate.ToText(estimate.Intervals.Count == 0 ? null : "CI") : $"{value.Missing!.Shorthand} {value.Missing}");

    /// <summary>The sources of all values.</summary>
    public static IEnumerable<Source> Sources(this IEnumerable<LabelledValue> values) => values.SelectMany(value => value.Sources);

    /// <summary>The shorthand for a value that is missing, with its reason where there is room for it.</summary>
    public static string MissingText(Missing missing, double room)
    {
        var full = $"{missing.Shorthand} {missing.Reason}";
        return TextWidth.Of(full, TextSize.Small) <= room ? full : missing.Shorthand;
    }

    private static double[] Extent(IEstimate estimate) => estimate.Whisker() is { } whisker
        ? [estimate.Shown(), whisker.From, whisker.To]
        : [estimate.Shown()];

    private static string Name(IMeasure measure)
    {
        var name = measure.GetType().Name;
        return $"{name.Split('`')[0]} in {measure.Unit}";
    }
}
