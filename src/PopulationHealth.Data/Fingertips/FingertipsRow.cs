using System.Globalization;

namespace PopulationHealth;

/// <summary>From the cells of a row of a Fingertips file to an observation.</summary>
internal sealed class FingertipsRow
{
    private const int MostDecimals = 15;
    private const int DecimalsOfUntyped = 6;

    private readonly FingertipsOptions _options;
    private readonly Dictionary<int, Indicator> _indicators = [];
    private readonly Dictionary<int, Indicator> _untyped = [];

    public FingertipsRow(FingertipsOptions options)
    {
        _options = options;
        foreach (var indicator in options.Indicators.Concat(Indicators.All))
            if (indicator.FingertipsId is { } number)
                _indicators.TryAdd(number, indicator);
    }

    /// <summary>The indicators that had to be made from number and name.</summary>
    public IEnumerable<Indicator> Untyped => _untyped.Values;

    /// <summary>The observation; null where the row has a problem, which is then written down.</summary>
    public Observation? Read(FileRow row)
    {
        if (!int.TryParse(row.Text("Indicator ID"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            row.Problem("Indicator ID", "the number of an indicator must stand here, such as 92443.");
            return null;
        }
        var indicator = IndicatorOf(number, row.Text("Indicator Name"));
        var notes = new List<string>();
        if (row.TextIfAny("Value note") is { Length: > 0 } note)
            notes.Add(note);
        var value = Number(row, "Value");
        var id = Id(row);
        var figure = new PrintedFigure
        {
            Id = id,
            Area = FingertipsCells.Area(row),
            Period = ReadPeriod(row, number),
            Source = _options.Source with { Section = $"Indicator {number.ToString(CultureInfo.InvariantCulture)}, {row.Text("Indicator Name")}", Item = id },
            Group = FingertipsCells.Group(row),
            Breakdown = FingertipsCells.Breakdown(row),
            Decimals = Math.Clamp(Math.Min(DecimalsOf(row.Text("Value")), MostDecimalsOf(indicator, number)), 0, MostDecimals),
            Numerator = Count(row, "Count", notes),
            Denominator = Count(row, "Denominator", notes),
            Limits = Limits(row, "95.0", value, notes),
            WideLimits = Limits(row, "99.8", value, notes),
        };
        return value is { } shown
            ? Observe(row, indicator, shown, figure with { Notes = ValueList.From(notes) })
            : indicator.Observe(FingertipsCells.Missing(row.TextIfAny("Value note")), figure);
    }

    private static Observation? Observe(FileRow row, Indicator indicator, double value, PrintedFigure figure)
    {
        var plain = figure.Limits is null && figure.WideLimits is null
            ? figure
            : figure with { Limits = null, WideLimits = null, Notes = figure.Notes.Add("The published limits are no possible values, so they are left out.") };
        if (TryObserve(indicator, value, figure, out var problem) is { } observation)
            return observation;
        if (TryObserve(indicator, value, plain, out problem) is { } withoutLimits)
            return withoutLimits;
        row.Problem("Value", $"the indicator {indicator.Id} does not take it: {problem}");
        return null;
    }

    private static Observation? TryObserve(Indicator indicator, double value, PrintedFigure figure, out string problem)
    {
        try
        {
            problem = "";
            return indicator.Observe(value, figure);
        }
        catch (ArgumentException exception)
        {
            problem = exception.Message.Split(" (Parameter")[0];
            return null;
        }
    }

    private Indicator IndicatorOf(int number, string name)
    {
        if (_indicators.TryGetValue(number, out var known) || _untyped.TryGetValue(number, out known))
            return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"fingertips-{number}");
        return _untyped[number] = new Indicator<Quantity>(id, name.Length > 0 ? name : id, new Quantity(0, "(unit not stated)")) { FingertipsId = number };
    }

    // What tells the rows of a file apart; cells that are empty leave no mark.
    private static string Id(FileRow row) => string.Join("/", new[]
    {
        row.Text("Indicator ID"), row.Text("Area Code").Length > 0 ? row.Text("Area Code") : row.Text("Area Name"), row.Text("Time period"),
        row.Text("Sex"), row.Text("Age"), row.TextIfAny("Category Type"), row.TextIfAny("Category"),
    }.Where(part => part.Length > 0));

    private Period ReadPeriod(FileRow row, int number)
    {
        var period = Period.Parse(row.Required("Time period"), _options.AcademicYears.Contains(number) ? PeriodBasis.AcademicYear : null);
        if (!period.IsStated && period.Text.Length > 0 && !period.Text.Any(char.IsLetter))
            row.Problem("Time period", "it has none of the forms of Fingertips, such as 2021, 2021/22, 2019 - 21, 2021/22 Q1 or Aug 2021.");
        return period;
    }

    // The download has every digit that the computer has; shown are no more than is usual for the measure. Of what measure nobody knows, no digit can be spared.
    private int MostDecimalsOf(Indicator indicator, int number) => _untyped.ContainsKey(number) ? DecimalsOfUntyped : indicator.Example.Decimals;

    private static int DecimalsOf(string text) => PlainNumber.TryRead(text, out var number) ? number.Scale : MostDecimals;

    private static double? Count(FileRow row, string column, List<string> notes)
    {
        var number = Number(row, column);
        if (number is not < 0)
            return number;
        notes.Add($"The {column.ToLowerInvariant()} that is published is below zero, so it is left out.");
        return null;
    }

    private static (double Lower, double Upper)? Limits(FileRow row, string level, double? value, List<string> notes)
    {
        var (lower, upper) = (Number(row, $"Lower CI {level} limit"), Number(row, $"Upper CI {level} limit"));
        if (lower is null && upper is null)
            return null;
        if (lower is { } from && upper is { } to && from <= to && !(value < from) && !(value > to))
            return (from, to);
        notes.Add(lower is null || upper is null
            ? $"Only one limit at {level}% is published, so it is left out."
            : $"The value does not lie between the published limits at {level}%, so they are left out.");
        return null;
    }

    // Programs write these numbers, some of them with exponents.
    private static double? Number(FileRow row, string column)
    {
        if (row.TextIfAny(column) is not { Length: > 0 } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        row.Problem(column, CsvNumber.AdviceOn(text));
        return null;
    }
}
