namespace PopulationHealth;

/// <summary>The figures of a place's profile: one an indicator, by what there is of it.</summary>
public static class PlaceProfileFigures
{
    private const int MostLines = 4;

    extension(PlaceProfile profile)
    {
        /// <summary>
        /// A figure for each indicator of a chapter: lines where all its series have several periods of one kind, otherwise bars of all figures. Ranks and years
        /// are left to the table: the length of a bar would say nothing.
        /// </summary>
        /// <param name="chapter">The chapter.</param>
        public ValueList<Figure> ToFigures(NeedsChapter chapter)
        {
            ArgumentNullException.ThrowIfNull(profile);
            return ValueList.From(profile.In(chapter).Where(indicator => indicator.Example is not (Rank or Year)).Select(indicator => Draw(profile, indicator)));
        }
    }

    private static Figure Draw(PlaceProfile profile, Indicator indicator)
    {
        var own = profile.Of(indicator, profile.Place).ToList();
        var theirs = profile.Comparator is { } other ? profile.Of(indicator, other).ToList() : [];
        var periods = own.Select(item => item.Period).Distinct().ToList();
        var time = periods is [var only] ? only.InWords : periods.TrueForAll(period => period.IsStated) ? $"{periods[0].InWords} to {periods[^1].InWords}" : "several periods";
        var subtitle = $"{profile.Place}{(theirs.Count > 0 ? $" beside {profile.Comparator}" : "")}, {time}";
        FigureDesign design = Lines(profile, own, theirs) is { Count: > 0 } lines
            ? new LineFigure { Title = indicator.Name, Subtitle = subtitle, Series = lines }
            : new BarFigure { Title = indicator.Name, Subtitle = subtitle, Items = Bars(profile, own, theirs), ItemHeader = "Figure" };
        return (design with { Sources = ValueList.From(own.Concat(theirs).SelectMany(item => item.Sources).Distinct()) }).ToFigure();
    }

    // A line needs periods of one kind and length, each once, and a comparison with a line of its own.
    private static ValueList<LineSeries> Lines(PlaceProfile profile, List<Observation> own, List<Observation> theirs)
    {
        var series = own.GroupBy(item => Who(item, profile.Place)).Concat(theirs.GroupBy(item => Who(item, profile.Comparator!))).ToList();
        return series.Count <= MostLines && series.TrueForAll(one => one.Count() > 1 && IsLine([.. one]))
            ? ValueList.From(series.Select(one => one.Line(one.Key)))
            : [];
    }

    private static bool IsLine(List<Observation> items) =>
        items.TrueForAll(item => item.Period is { Start: not null, End: not null } && (item.Period.Basis, item.Period.Years) == (items[0].Period.Basis, items[0].Period.Years))
        && items.DistinctBy(item => item.Period).Count() == items.Count;

    private static ValueList<LabelledValue> Bars(PlaceProfile profile, List<Observation> own, List<Observation> theirs)
    {
        var isOnePeriod = own.Concat(theirs).DistinctBy(item => item.Period).Count() == 1;
        var labelled = own.Select(item => (Label: Who(item, profile.Place), Item: item)).Concat(theirs.Select(item => (Label: Who(item, profile.Comparator!), Item: item)))
            .Select(bar => (Label: isOnePeriod ? bar.Label : $"{bar.Label}, {bar.Item.Period.InWords}", bar.Item));
        // The same number read in two places is one bar; two numbers for one thing are both shown, with their ids.
        return ValueList.From(labelled.GroupBy(bar => bar.Label).SelectMany(same => same.DistinctBy(bar => bar.Item.ToText(null)).ToList() is [var one]
            ? [Value(one.Label, one.Item)]
            : same.DistinctBy(bar => bar.Item.ToText(null)).Select(bar => Value($"{bar.Label} ({bar.Item.Id})", bar.Item))));
    }

    private static LabelledValue Value(string label, Observation item) =>
        item.ValueWithInterval() is { } value ? new LabelledValue(label, value) : new LabelledValue(label, item.Missing!);

    private static string Who(Observation item, Area area)
    {
        var people = string.Join(", ", new[] { item.Group == "persons" ? "" : item.Group, item.Part?.ToString() ?? "" }.Where(text => text.Length > 0));
        return people.Length == 0 ? area.Name : $"{area}, {people}";
    }
}
