namespace PopulationHealth;

/// <summary>The figures of a place's profile, by what there is of each indicator.</summary>
public static class PlaceProfileFigures
{
    private const int MostLines = 4;

    // Two points make a slope that fills the picture, however small the change.
    private const int FewestPoints = 3;

    extension(PlaceProfile profile)
    {
        /// <summary>
        /// Figures of a chapter: for an indicator with several figures, lines where all its series have three periods or more of one kind, otherwise bars; those with one figure
        /// stand together, by unit. A series with its people for every group of a ranking by deprivation is a social gradient, in its latest period. Ranks and years are left to the table, as is what stands alone: the length of a bar would say nothing.
        /// </summary>
        /// <param name="chapter">The chapter.</param>
        public ValueList<Figure> ToFigures(NeedsChapter chapter)
        {
            ArgumentNullException.ThrowIfNull(profile);
            var drawn = profile.In(chapter).Where(indicator => indicator.Example is not (Rank or Year)).ToLookup(indicator => Figures(profile, indicator).Count() > 1);
            var singles = drawn[false].GroupBy(indicator => (indicator.Example.GetType(), indicator.Example.Unit)).Where(unit => unit.Count() > 1);
            return ValueList.From(drawn[true].SelectMany(indicator => Drawn(profile, indicator)).Concat(singles.Select(unit => Together(profile, unit.Key.Unit, unit))));
        }
    }

    private static IEnumerable<Observation> Figures(PlaceProfile profile, Indicator indicator) =>
        profile.Of(indicator, profile.Place).Concat(profile.Comparator is { } other ? profile.Of(indicator, other) : []);

    private static Figure Together(PlaceProfile profile, string unit, IEnumerable<Indicator> indicators)
    {
        var items = indicators.Select(indicator => profile.Of(indicator, profile.Place).Single()).ToList();
        return new BarFigure
        {
            Title = $"Indicators with one figure ({unit})",
            Subtitle = $"{profile.Place}; each bar is another measure, so that their order says nothing",
            Items = ValueList.From(items.Select(item => Value($"{item.Indicator}, {When(item)}", item))),
            ItemHeader = "Indicator",
            Alternative = $"{profile.Place} has one figure each for these indicators; they measure different things and are not compared with one another.",
        }.ToFigure();
    }

    private static IEnumerable<Figure> Drawn(PlaceProfile profile, Indicator indicator)
    {
        var (gradients, own) = PlaceGradients.Of([.. profile.Of(indicator, profile.Place)], profile.Place);
        var theirs = (profile.Comparator is { } other ? profile.Of(indicator, other) : []).Where(item => gradients.Count == 0 || item.Breakdown?.Rank is null).ToList();
        return own.Count > 0 && own.Count + theirs.Count > 1 ? gradients.Append(Draw(profile, indicator, [.. own], theirs)) : gradients;
    }

    private static Figure Draw(PlaceProfile profile, Indicator indicator, List<Observation> own, List<Observation> theirs)
    {
        var periods = own.Select(item => item.Period).Distinct().ToList();
        var time = periods is [var only] ? only.InWords : $"several periods, the latest {periods[^1].InWords}";
        var subtitle = $"{profile.Place}{(theirs.Count > 0 ? $" beside {profile.Comparator}" : "")}, {time}";
        FigureDesign design = Lines(profile, own, theirs) is { Count: > 0 } lines
            ? new LineFigure { Title = indicator.Name, Subtitle = subtitle, Series = lines }
            : new BarFigure { Title = indicator.Name, Subtitle = subtitle, Items = Bars(profile, own, theirs), ItemHeader = "Figure" };
        return (design with { Sources = ValueList.From(own.Concat(theirs).SelectMany(item => item.Sources).Distinct()) }).ToFigure();
    }

    // A line needs periods of one kind and length, each once, and a comparison with a line of its own.
    private static ValueList<LineSeries> Lines(PlaceProfile profile, List<Observation> own, List<Observation> theirs)
    {
        var isAlone = theirs.Count == 0;
        var series = own.GroupBy(item => Who(item, profile.Place, isAlone)).Concat(theirs.GroupBy(item => Who(item, profile.Comparator!, isAlone))).ToList();
        return series.Count <= MostLines && series.TrueForAll(one => one.Count() >= FewestPoints && IsLine([.. one]))
            ? ValueList.From(series.Select(one => new LineSeries(one.Key, ValueList.From(one.Select(Point)))))
            : [];
    }

    private static bool IsLine(List<Observation> items) =>
        items.TrueForAll(item => item.Period is { Start: not null, End: not null } && (item.Period.Basis, item.Period.Years) == (items[0].Period.Basis, items[0].Period.Years))
        && items.DistinctBy(item => item.Period).Count() == items.Count;

    private static ValueList<LabelledValue> Bars(PlaceProfile profile, List<Observation> own, List<Observation> theirs)
    {
        var isOnePeriod = own.Concat(theirs).DistinctBy(item => item.Period).Count() == 1;
        var isAlone = theirs.Count == 0;
        var labelled = own.Select(item => (Label: Who(item, profile.Place, isAlone), Item: item)).Concat(theirs.Select(item => (Label: Who(item, profile.Comparator!, isAlone), Item: item)))
            .Select(bar => (Label: isOnePeriod ? bar.Label : $"{bar.Label}, {When(bar.Item)}", bar.Item));
        // The same number read in two places is one bar; two numbers for one thing are both shown, with their ids.
        return ValueList.From(labelled.GroupBy(bar => bar.Label).SelectMany(same => same.DistinctBy(bar => bar.Item.ToText(null)).ToList() is [var one]
            ? [Value(one.Label, one.Item)]
            : same.DistinctBy(bar => bar.Item.ToText(null)).Select(bar => Value($"{bar.Label} ({bar.Item.Id})", bar.Item))));
    }

    private static LinePoint Point(Observation item) => PlaceProfile.ValueOf(item) is { } value ? new LinePoint(item.Period, value) : new LinePoint(item.Period, item.Missing!);

    private static LabelledValue Value(string label, Observation item) =>
        PlaceProfile.ValueOf(item) is { } value ? new LabelledValue(label, value) : new LabelledValue(label, item.Missing!);

    private static string When(Observation item) => item.Period.InWords;

    // Where all figures are of one area, only people without a name of their own get its name.
    private static string Who(Observation item, Area area, bool isAlone)
    {
        var people = string.Join(", ", new[] { item.Group == "persons" ? "" : item.Group, item.Part?.ToString() ?? "" }.Where(text => text.Length > 0));
        return people.Length == 0 ? area.Name : isAlone ? people : $"{area}, {people}";
    }
}
