namespace PopulationHealth;

/// <summary>
/// What there is of one place, chapter by chapter of a needs assessment: for each series of figures the latest, its interval, how it stands beside a comparator,
/// which way it moves, and what is missing. It knows no place: it is made of whatever figures it is given.
/// </summary>
public sealed class PlaceProfile
{
    private readonly ObservationSet _figures;
    private readonly ValueList<DirectionOfTravelRow> _rows;

    private PlaceProfile(ObservationSet figures, Area place, Area? comparator)
    {
        (_figures, Place, Comparator) = (figures, place, comparator);
        _rows = DirectionOfTravel.Of(figures, [place], comparator ?? place).Rows;
    }

    /// <summary>The place.</summary>
    public Area Place { get; }

    /// <summary>What it is compared with; null for nothing.</summary>
    public Area? Comparator { get; }

    /// <summary>Makes a profile.</summary>
    /// <param name="figures">The figures of the place, and of the comparator where there is one.</param>
    /// <param name="place">The place's name or code, as the figures have it.</param>
    /// <param name="comparator">The comparator's name or code; empty for none.</param>
    /// <exception cref="ArgumentException">No area of the figures has that name or code, or several have; the message lists what there is.</exception>
    public static PlaceProfile Of(ObservationSet figures, string place, string comparator = "")
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new PlaceProfile(figures, Find(figures, place, nameof(place)), string.IsNullOrWhiteSpace(comparator) ? null : Find(figures, comparator, nameof(comparator)));
    }

    /// <summary>The indicators of a chapter that have a figure for the place, in the order of the figures.</summary>
    /// <param name="chapter">The chapter.</param>
    public IEnumerable<Indicator> In(NeedsChapter chapter) => Rows(chapter).Select(row => row.Indicator).Distinct();

    /// <summary>All figures of an indicator for an area, oldest first; those of a period that is not stated come before.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    public IEnumerable<Observation> Of(Indicator indicator, Area area) =>
        _figures.Where(item => item.Indicator == indicator && item.Area == area).OrderBy(item => item.Period.IsStated).ThenBy(item => item.Period);

    /// <summary>
    /// A figure's value as tables and charts print it: with the interval at 95% that it carries or that its counts make (see <see cref="IntervalFromCounts"/>), and no more
    /// decimals than its measure is read with; null where the value is missing.
    /// </summary>
    /// <param name="figure">The figure.</param>
    public static IEstimate? ValueOf(Observation figure) => ReadableValue.Of(figure ?? throw new ArgumentNullException(nameof(figure)));

    /// <summary>The latest figure of each series in a chapter, a row each.</summary>
    /// <param name="chapter">The chapter.</param>
    public RecordTable ToTable(NeedsChapter chapter) => RecordTable.Of(
        $"{chapter.Title}, {Place}: the latest figure of each series{(Comparator is null ? "" : $", beside {Comparator}")}",
        Rows(chapter).Select(row => PlaceProfileLine.Of(row, Comparator)),
        Rows(chapter).SelectMany(row => row.Sources));

    /// <summary>How much there is of a chapter, how much of it can be judged, and what stands in the way.</summary>
    /// <param name="chapter">The chapter.</param>
    public Statement Describe(NeedsChapter chapter)
    {
        var rows = Rows(chapter).ToList();
        if (rows.Count == 0)
            return $"The file has no figure for {Place} in this chapter.";
        var figures = _figures.Count(item => item.Area == Place && item.Indicator.Chapter == chapter);
        var judged = rows.Count(row => row.Comparison.Reason == Reason.None);
        var bare = rows.Count(row => PlaceProfileLine.IntervalOf(row.Latest).Length == 0);
        return Statement.Join(
            $"The file has {Number(figures, "figure", "figures")} for {Place} in this chapter, of {Number(In(chapter).Count(), "indicator", "indicators")}.",
            Comparator is null ? (Statement)$"No comparator is named, so none is judged." : $"Against {Comparator}, {Number(judged, "series", "series")} of {Number(rows.Count)} can be judged.",
            bare == 0 ? (Statement)$"All have an interval." : $"For {Number(bare, "series", "series")} there is no interval, as the file has neither its limits nor counts that give the value.");
    }

    private static string Number(int count, string? one = null, string? many = null) => one is null ? Numbers.Grouped(count, 0) : $"{Numbers.Grouped(count, 0)} {(count == 1 ? one : many)}";

    private static Area Find(ObservationSet figures, string name, string parameter)
    {
        var areas = figures.Areas.ToList();
        var found = areas.FindAll(area => area.Name == name?.Trim() || area.Code?.Text == name?.Trim());
        return found is [var only] ? only : throw new ArgumentException(
            found.Count == 0
                ? $"No figure is of an area '{name}'; the areas are {string.Join(", ", areas.Select(area => area.Name).Order(StringComparer.Ordinal))}."
                : $"Several areas are called '{name}'; give the code: {string.Join(", ", found.Select(area => area.Code?.Text ?? $"none ({area.Type})"))}.",
            parameter);
    }

    private IEnumerable<DirectionOfTravelRow> Rows(NeedsChapter chapter) => _rows.Where(row => row.Indicator.Chapter == chapter);
}
