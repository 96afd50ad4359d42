namespace PopulationHealth;

/// <summary>What the cells of a figure may hold, in whatever file the figure stands.</summary>
internal static class ObservationCells
{
    // The shorthand of the Government Analysis Function, for a figure that is expected and has no value.
    private static readonly Dictionary<string, Missing> Shorthand = new(StringComparer.Ordinal)
    {
        ["[c]"] = PopulationHealth.Missing.Suppressed,
        ["[x]"] = PopulationHealth.Missing.NotPublished,
        ["[z]"] = PopulationHealth.Missing.NotApplicable,
    };

    /// <summary>Why there is no value, where the cell says so; null for any other text.</summary>
    public static Missing? Missing(string text) =>
        Shorthand.GetValueOrDefault(text) ?? PopulationHealth.Missing.All.FirstOrDefault(kind => kind.Code == text);

    /// <summary>The observation; where the measure cannot take the value, one that is thrown away with the file, since the problem is written down.</summary>
    public static Observation Observe(FileRow row, double value, PrintedFigure figure, (string Lower, string Upper) columns, Indicator? indicator, Func<Observation> observe)
    {
        CheckWithin(row, value, figure.Limits, columns);
        try
        {
            if (indicator is not null)
                return observe();
        }
        catch (ArgumentException exception)
        {
            if (indicator!.Example is Proportion)
                row.Problem("value", row.TextIfAny("unit") == "proportion" ? "a share lies between 0 and 1." : "a percentage lies between 0 and 100: 24 for 24%.");
            else
                row.Problem("value", $"{exception.Message.Split(" (Parameter")[0]}");
        }
        return Unreadable(figure);
    }

    /// <summary>What stands for a row whose problem is written down; it is thrown away with the file.</summary>
    public static Observation Unreadable(PrintedFigure figure) =>
        new Indicator<Score>("unreadable", "Unreadable row", new Score(0)).Observe(PopulationHealth.Missing.NotApplicable, figure);

    /// <summary>Words in place of a period are kept as they are; bare figures that are no period are a slip.</summary>
    public static void CheckPeriod(FileRow row, Period period)
    {
        if (!period.IsStated && period.Text.Length > 0 && !period.Text.Any(char.IsLetter))
            row.Problem("period", "write a period such as 2021, 2018/19, 2018-2020, 2021-10, 2020-03-01 to 2020-04-17 or mid-2020, or leave the cell empty.");
    }

    /// <summary>The counts behind the value; either may be empty.</summary>
    public static (double? Numerator, double? Denominator) Counts(FileRow row, Indicator? indicator)
    {
        var (numerator, denominator) = (row.OptionalNumber("numerator"), row.OptionalNumber("denominator"));
        if (denominator <= 0)
            row.Problem("denominator", "the denominator must be above 0.");
        if (numerator < 0)
            row.Problem("numerator", "the numerator must be 0 or more.");
        if (indicator?.Example is Proportion && denominator > 0 && numerator > denominator)
            row.Problem("numerator", "the numerator of a proportion must not be above its denominator.");
        return (numerator, denominator);
    }

    /// <summary>The figure that the counts make where no value stands beside them; null where they make none, or are not both there.</summary>
    public static Observation? Counted(FileRow row, Indicator? indicator, PrintedFigure figure)
    {
        if (figure is not { Numerator: { } numerator, Denominator: { } denominator })
            return null;
        // What is wrong with the counts, or that the indicator is unknown, is written down already.
        if (indicator is null || numerator < 0 || denominator <= 0 || (indicator.Example is Proportion && numerator > denominator))
            return Unreadable(figure);
        var value = indicator switch
        {
            { Example: Proportion } => numerator / denominator * indicator.Example.Scale,
            CrudeRateIndicator { Example: Rate rate } => numerator / denominator * rate.Per,
            _ => double.NaN,
        };
        if (!double.IsNaN(value))
            return indicator.Observe(value, figure with { Decimals = indicator.Example.Decimals });
        if (indicator.Example is Rate)
            row.Problem("value", "a number must stand here: the counts alone make a crude rate only, and this indicator may be standardised. Give the value; or, if the indicator is your own, the measure crude rate.");
        return indicator.Example is Rate ? indicator.Observe(PopulationHealth.Missing.NotComputable, figure) : null;
    }

    /// <summary>Writes down a percentage that is given as a share of one, as its counts tell.</summary>
    public static void CheckPercent(FileRow row, double value, Indicator? indicator, PrintedFigure figure)
    {
        if (indicator?.Example is not Proportion || value is not (> 0 and <= 1) || figure is not { Numerator: > 0 and { } numerator, Denominator: > 0 and { } denominator } || numerator > denominator)
            return;
        var (share, rounding) = (numerator / denominator, 0.5 * Math.Pow(10, -row.DecimalsOf("value")) * (1 + 1e-9));
        if (Math.Abs(value - share) <= rounding && Math.Abs(value - (100 * share)) > rounding)
            row.Problem("value", $"by its counts this is a share of one; write it as a percentage: {(100 * (decimal)value).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture)}.");
    }

    /// <summary>Writes down a value outside of its limits.</summary>
    public static void CheckWithin(FileRow row, double value, (double Lower, double Upper)? limits, (string Lower, string Upper) columns)
    {
        if (limits is var (lower, upper) && (value < lower || value > upper))
            row.Problem("value", $"the value must lie between {columns.Lower:open} and {columns.Upper:open}.");
    }

    /// <summary>The published limits; null where there are none.</summary>
    public static (double Lower, double Upper)? Limits(FileRow row, (string Lower, string Upper) columns, string level = "95%")
    {
        var (lower, upper) = (row.OptionalNumber(columns.Lower), row.OptionalNumber(columns.Upper));
        if (row.Text(columns.Lower).Length == 0 != (row.Text(columns.Upper).Length == 0))
            row.Problem(columns.Upper, $"{columns.Lower:open} and {columns.Upper:open}, the limits at {level:open}, must both stand there or both be empty.");
        else if (lower > upper)
            row.Problem(columns.Upper, "the upper limit must not be below the lower one.");
        else if (lower is { } from && upper is { } to)
            return (from, to);
        return null;
    }
}
