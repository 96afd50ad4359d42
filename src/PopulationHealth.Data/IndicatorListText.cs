using System.Globalization;

namespace PopulationHealth;

/// <summary>The cells of a row of indicators.</summary>
internal static class IndicatorListText
{
    public static string Cell(Indicator item, string column) => column switch
    {
        "id" => item.Id,
        "name" => item.Name,
        "measure" => MeasureTexts.Of(item),
        "polarity" => item.Polarity.Code,
        "unit" => item.Example.Unit,
        "kind" => IndicatorKindCodes.Of(item.Kind),
        "chapter" => NeedsChapterCodes.Of(item.Chapter),
        "definition" => item.Definition,
        "numerator" => item.Numerator,
        "denominator" => item.Denominator,
        "fingertips_id" => item.FingertipsId?.ToString(CultureInfo.InvariantCulture) ?? "",
        "phof_code" => item.PhofCode,
        "phof_domain" => Places(item, PublicHealthOutcomes.Domains),
        "dahlgren_whitehead" => Places(item, DahlgrenWhitehead.Layers),
        "kings_fund" => Places(item, KingsFund.Pillars),
        "marmot" => Places(item, Marmot.Objectives),
        "note" => string.Join(" | ", item.Notes),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "This column is not known."),
    };

    private static string Places(Indicator item, Framework framework) => string.Join(";", item.Places.Where(place => place.FrameworkCode == framework.Code).Select(place => place.Code));
}
