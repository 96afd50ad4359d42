namespace PopulationHealth;

/// <summary>Whether the series of a figure fit each other: joined by their labels, never by position.</summary>
internal static class SeriesCheck
{
    public static void Matching(ValueList<FigureSeries> series, int atMost, string parameter)
    {
        if (series.Count == 0 || series[0].Values.Count == 0)
            throw new ArgumentException("There is nothing to draw; give at least one series with values.", parameter);
        if (series.Count > atMost)
            throw new ArgumentException($"{series.Count} series were given; at most {atMost} can be told apart here. Draw several figures, or leave series out.", parameter);
        Unique(series.Select(one => one.Name), "series", parameter);
        var labels = series[0].Values.Select(value => value.Label).ToArray();
        foreach (var one in series)
        {
            var own = one.Values.Select(value => value.Label).ToArray();
            Unique(own, $"values of '{one.Name}'", parameter);
            var (lacking, extra) = (labels.Except(own).ToArray(), own.Except(labels).ToArray());
            if (lacking.Length + extra.Length > 0)
            {
                throw new ArgumentException(
                    $"The series '{one.Name}' and '{series[0].Name}' do not have the same categories: {Names(lacking, "it lacks ")}{Names(extra, "it alone has ")}give a Missing where there is no value.",
                    parameter);
            }
        }
    }

    /// <summary>Throws where a condition does not hold.</summary>
    public static void Require(bool holds, string message, string parameter)
    {
        if (!holds)
            throw new ArgumentException(message, parameter);
    }

    public static void Unique(IEnumerable<string> labels, string what, string parameter)
    {
        var twice = labels.GroupBy(label => label, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (twice.Length > 0)
            throw new ArgumentException($"The {what} must have different labels; given twice: {string.Join(", ", twice)}.", parameter);
    }

    private static string Names(string[] names, string lead) => names.Length == 0 ? "" : $"{lead}{string.Join(", ", names)}; ";
}
