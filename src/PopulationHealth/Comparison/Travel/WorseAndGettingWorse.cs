namespace PopulationHealth;

/// <summary>
/// The series that are worse than the comparator and getting worse, and what to make of their number: of many that are tested, chance alone finds some. It is where to look
/// first, not a ranking of areas.
/// </summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record WorseAndGettingWorse : IStated
{
    // One side of the test at 99.8% that a recent trend must pass.
    private const double TrendChance = 0.001;

    internal WorseAndGettingWorse(ValueList<DirectionOfTravelRow> found, DirectionOfTravel travel)
    {
        var tested = travel.Rows.Where(row => row.IsTested).ToList();
        (Found, Tested, NotTested) = (found, tested.Count, travel.Rows.Count - tested.Count);
        ExpectedWorse = tested.Count * Chance(travel);
        ExpectedGettingWorse = tested.Sum(Chance);
        ExpectedBoth = tested.Sum(row => Chance(row) * Chance(travel));
        Comparator = travel.Comparator.Name;
    }

    /// <summary>The rows that were found, in the order of the table.</summary>
    public ValueList<DirectionOfTravelRow> Found { get; }

    /// <summary>How many series could have been found: verdict and direction are known, and a direction is good.</summary>
    public int Tested { get; }

    /// <summary>How many series could not: they may be worse and getting worse all the same.</summary>
    public int NotTested { get; }

    /// <summary>How many of the tested would be called worse by chance alone, if none differed from the comparator.</summary>
    public double ExpectedWorse { get; }

    /// <summary>How many of the tested would be said to be getting worse by chance alone, if none changed.</summary>
    public double ExpectedGettingWorse { get; }

    /// <summary>How many of the tested would be found by chance alone, if none differed and none changed, and the two tests were independent.</summary>
    public double ExpectedBoth { get; }

    /// <summary>What to make of the number that was found.</summary>
    public Statement Caveat => Tested == 0
        ? $"None of the {Number(NotTested)} series could be tested, as each lacks a verdict, a direction or a side that is good; that none was found says nothing."
        : Statement.Join(
            $"Of {Number(Tested)} series that could be tested {Number(Found.Count)} {(Found.Count == 1 ? "is" : "are")} worse than {Comparator} and getting worse; {Number(NotTested)} could not be tested.",
            $"If none differed and none changed, chance alone would be expected to call {Few(ExpectedWorse)} of them worse, {Few(ExpectedGettingWorse)} getting worse, and {Few(ExpectedBoth)} both.",
            $"Where an area does differ, only the second number guards against a chance finding; series of one area are related, so that chance findings come together.");

    Missing? IStated.Missing => null;

    /// <inheritdoc />
    public ValueList<Source> Sources => ValueList.From(Found.SelectMany(row => row.Latest.Sources).Distinct());

    private string Comparator { get; }

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a finding; it has none.");

    /// <summary>The caveat.</summary>
    public override string ToString() => Caveat.ToString();

    private static double Chance(DirectionOfTravel travel) => (1 - travel.Profile.Rule.Level) / 2;

    private static double Chance(DirectionOfTravelRow row) => row.Trend.Reason == Reason.None ? TrendChance : (1 - row.Change!.Level) / 2;

    private static string Number(int count) => Numbers.Grouped(count, 0);

    private static string Few(double expected) => expected < 0.1 ? "fewer than 0.1" : $"about {Numbers.Grouped(expected, 1)}";
}
