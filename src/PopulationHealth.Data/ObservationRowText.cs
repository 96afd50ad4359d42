using System.Globalization;

namespace PopulationHealth;

/// <summary>The cells of a row of observations.</summary>
internal static class ObservationRowText
{
    public static string Cell(Observation item, string column) => column switch
    {
        "id" => item.Id,
        "indicator" => item.Indicator.Id,
        "indicator_name" => item.Indicator.Name,
        "area" => item.Area.Name,
        "area_code" => item.Area.Code?.Text ?? "",
        "area_type" => item.Area.Code is null && item.Area.Type != AreaType.Unknown ? $"{item.Area.Type}" : "",
        "group" => item.Group,
        "sex" => item.Sex switch { Sex.Female => "female", Sex.Male => "male", _ => "persons" },
        "age" => item.Age?.ToString() ?? "",
        "dimension" => item.Breakdown?.Dimension.Name ?? "",
        "category" => item.Breakdown?.Category ?? "",
        "period" => item.Period.Text,
        "period_basis" => PeriodBasisCodes.Of(item.Period),
        "value" => item.Value is { } value ? Shown(value.Measure, value.Measure.Value, value.Decimals) : item.Missing!.Shorthand,
        "unit" => item.Indicator.Example.Unit,
        "lower" => Limit(item, interval => interval.Lower),
        "upper" => Limit(item, interval => interval.Upper),
        "numerator" => Plain(Counts(item).Events),
        "denominator" => Plain(Counts(item).Population),
        "precision" => PrecisionCode(item.Value?.Precision ?? Precision.Exact),
        "note" => string.Join(" | ", item.Value?.Notes ?? []),
        "theme" => item.Theme,
        "source" => item.Source.Document,
        "section" => item.Source.Section,
        "publisher" => item.Source.Publisher,
        "source_url" => item.Source.Url,
        "licence" => item.Source.Licence.Name,
        "attribution" => item.Source.AttributionLine,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "This column is not known."),
    };

    private static string PrecisionCode(Precision precision) => precision switch
    {
        Precision.UpTo => "up-to",
        Precision.AtLeast => "at-least",
        _ => $"{precision}".ToLowerInvariant(),
    };

    private static (double? Events, double? Population) Counts(Observation item) => item.Value is { } value ? (value.Events, value.Population) : (null, null);

    private static string Limit(Observation item, Func<ConfidenceInterval, double> side) =>
        item.Value is { Intervals: [var interval, ..] } value ? Shown(value.Measure, side(interval), null) : "";

    // A conversion to decimal keeps the digits that were printed and clears binary noise.
    private static string Shown(IMeasure measure, double value, int? decimals)
    {
        var shown = (decimal)(value * measure.Scale);
        return decimals is { } places and >= 0
            ? Math.Round(shown, places, MidpointRounding.AwayFromZero).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : shown.ToString(CultureInfo.InvariantCulture);
    }

    private static string Plain(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
