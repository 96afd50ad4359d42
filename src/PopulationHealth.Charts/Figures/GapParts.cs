namespace PopulationHealth;

/// <summary>The contributions to a gap as they are drawn: by age, and in each age by the causes that are told apart.</summary>
internal sealed class GapParts
{
    public const string Others = "all other causes";
    private const int MostCauses = 4;
    private readonly double[][] _years;

    private GapParts(AgeBand[] ages, string[] names, double[][] years, int all) => (Ages, Names, _years, AllCauses) = (ages, names, years, all);

    /// <summary>The ages, youngest first.</summary>
    public AgeBand[] Ages { get; }

    /// <summary>The causes that are told apart, the rest last; one name without causes.</summary>
    public string[] Names { get; }

    /// <summary>How many causes there are; 0 without causes.</summary>
    public int AllCauses { get; }

    public bool HasCauses => AllCauses > 0;

    /// <summary>Whether the last name stands for several causes.</summary>
    public bool HasOthers => HasCauses && Names[^1] == Others;

    public double Years(int name, int age) => _years[name][age];

    public double OfAge(int age) => _years.Sum(years => years[age]);

    public double OfName(int name) => _years[name].Sum();

    public static GapParts Of(LifeExpectancyGap gap, LifeExpectancyGapByCause? byCause, ValueList<string> wanted, bool isSymmetric)
    {
        AgeBand[] ages = [.. gap.Rows.Select(row => row.Age)];
        double[] totals = [.. gap.Rows.Select(row => isSymmetric ? row.Symmetric : row.Total)];
        if (byCause is null)
        {
            SeriesCheck.Require(wanted.Count == 0, "Causes were named, but the gap by cause was not given; set ByCause to gap.ByCause(...).", nameof(LifeExpectancyGapFigure.Causes));
            return new GapParts(ages, ["all causes"], [totals], 0);
        }
        var causes = byCause.Rows.GroupBy(row => row.Cause, StringComparer.Ordinal)
            .ToDictionary(cause => cause.Key, cause => ages.Select(age => cause.Where(row => row.Age == age).Sum(row => isSymmetric ? row.Symmetric : row.Contribution)).ToArray(), StringComparer.Ordinal);
        foreach (var (band, total) in totals.Index())
        {
            SeriesCheck.Require(
                Math.Abs(causes.Values.Sum(years => years[band]) - total) <= 1e-6,
                $"At {ages[band]} the causes do not add up to the gap of that age: ByCause is of another gap. Make it with gap.ByCause(...) from the gap that is given.", nameof(LifeExpectancyGapFigure.ByCause));
        }
        var shown = Shown(causes, wanted);
        var rest = causes.Where(cause => !shown.Contains(cause.Key, StringComparer.Ordinal)).Select(cause => cause.Value).ToArray();
        return rest.Length == 0
            ? new GapParts(ages, shown, [.. shown.Select(cause => causes[cause])], causes.Count)
            : new GapParts(ages, [.. shown, Others], [.. shown.Select(cause => causes[cause]), [.. ages.Select((_, band) => rest.Sum(years => years[band]))]], causes.Count);
    }

    /// <summary>A row an age band and one for all, a column a cause.</summary>
    public FigureTable Table(string caption, string unit)
    {
        IEnumerable<string> columns = HasCauses ? Names.Append("all causes") : Names;
        TableRow Row(string header, Func<int, double> of, double all) => new(
            header, ValueList.From((HasCauses ? Enumerable.Range(0, Names.Length).Select(of).Append(all) : [all]).Select(years => TableCell.Of(Text(years), isNumber: true))));
        return new FigureTable(
            caption, "Age", ValueList.From(columns.Select(name => new TableColumn(Capital(name), unit))),
            ValueList.From(Ages.Select((age, band) => Row(age.InWords, name => Years(name, band), OfAge(band)))
                .Append(Row("All ages", OfName, Enumerable.Range(0, Ages.Length).Sum(OfAge)))));
    }

    /// <summary>Years with two decimals, and their sign.</summary>
    public static string Text(double years) => Stated(years).ToText("N");

    /// <summary>Years as a value of a statement.</summary>
    public static Estimate<Difference<LifeExpectancy>> Stated(double years) =>
        new(new Difference<LifeExpectancy>(years, new LifeExpectancy(1))) { Decimals = 2 };

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string[] Shown(Dictionary<string, double[]> causes, ValueList<string> wanted)
    {
        if (wanted.Count == 0)
            return [.. causes.OrderByDescending(cause => cause.Value.Sum(Math.Abs)).ThenBy(cause => cause.Key, StringComparer.Ordinal).Take(MostCauses).Select(cause => cause.Key)];
        SeriesCheck.Require(wanted.Count <= MostCauses, $"{Markup.Number(wanted.Count)} causes were named; at most {Markup.Number(MostCauses)} can be told apart, the others are one.", nameof(LifeExpectancyGapFigure.Causes));
        SeriesCheck.Unique(wanted, "causes", nameof(LifeExpectancyGapFigure.Causes));
        var unknown = wanted.Where(cause => !causes.ContainsKey(cause)).ToArray();
        SeriesCheck.Require(unknown.Length == 0, $"There is no cause {string.Join(", ", unknown)}; use those of the gap: {string.Join(", ", causes.Keys)}.", nameof(LifeExpectancyGapFigure.Causes));
        return [.. wanted];
    }
}
