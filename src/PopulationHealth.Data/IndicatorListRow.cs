using System.Globalization;

namespace PopulationHealth;

/// <summary>From the cells of a row of indicators to an indicator.</summary>
internal sealed class IndicatorListRow
{
    private static readonly (string Column, Framework Framework)[] Frameworks =
    [
        ("dahlgren_whitehead", DahlgrenWhitehead.Layers), ("kings_fund", KingsFund.Pillars), ("marmot", Marmot.Objectives), ("phof_domain", PublicHealthOutcomes.Domains),
    ];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Indicator? Read(FileRow row)
    {
        var (id, name) = (row.Required("id"), row.Required("name"));
        if (id.Length > 0 && !_ids.Add(id))
            row.Problem("id", "the id stands in an earlier row; give each indicator an id of its own.");
        if (!Polarity.TryFromCode(row.Text("polarity"), out var polarity))
            row.Problem("polarity", "allowed are: higher-good, lower-good, neutral.");
        var kind = row.Text("kind").Length == 0 ? IndicatorKind.Determinant : row.OneOf("kind", IndicatorKindCodes.All);
        var chapter = row.Text("chapter").Length == 0 ? NeedsChapter.Other : row.OneOf("chapter", NeedsChapterCodes.All);
        var places = ValueList.From(Frameworks.SelectMany(framework => Places(row, framework.Column, framework.Framework)));
        try
        {
            if (MeasureTexts.Make(row.Text("measure"), row.Text("unit"), new Details(row, id, name, polarity, kind, chapter, places)) is { } indicator)
                return WithItsMultiplier(row, indicator);
            row.Problem("measure", $"allowed are: {string.Join(", ", MeasureTexts.All)}.");
        }
        catch (ArgumentException exception)
        {
            row.Problem("unit", exception.Message.Split(" (Parameter")[0]);
        }
        return null;
    }

    // The unit says per how many; a multiplier beside it, which the compiler needs, may not say otherwise.
    private static Indicator WithItsMultiplier(FileRow row, Indicator indicator)
    {
        if (indicator.Example is Rate rate && row.OptionalNumber("multiplier") is { } multiplier && multiplier != rate.Per)
            row.Problem("multiplier", "the unit is per another number of people; make the two agree.");
        return indicator;
    }

    private static IEnumerable<FrameworkPart> Places(FileRow row, string column, Framework framework)
    {
        foreach (var code in row.Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (framework.TryFind(code, out var part))
                yield return part;
            else
                row.Problem(column, $"allowed are: {string.Join(", ", framework.Parts.Select(known => known.Code))}, separated by semicolons.");
    }

    private sealed class Details(FileRow row, string id, string name, Polarity polarity, IndicatorKind kind, NeedsChapter chapter, ValueList<FrameworkPart> places) : IIndicatorDetails
    {
        private string Id => id.Length > 0 ? id : "unnamed";

        private string Name => name.Length > 0 ? name : "unnamed";

        private int? Fingertips => int.TryParse(row.Text("fingertips_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        private ValueList<string> Notes => ValueList.From(row.Text("note").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        // Only of a rate that is known to be crude do counts make the value.
        public Indicator Complete<TMeasure>(TMeasure example)
            where TMeasure : struct, IMeasure<TMeasure> => example is Rate rate && row.Text("measure") == MeasureTexts.CrudeRate
            ? new CrudeRateIndicator(Id, Name, rate.Per, rate.Of)
            {
                Polarity = polarity, Kind = kind, Chapter = chapter, Definition = row.Text("definition"), Numerator = row.Text("numerator"), Denominator = row.Text("denominator"),
                FingertipsId = Fingertips, PhofCode = row.Text("phof_code"), Places = places, Notes = Notes,
            }
            : new Indicator<TMeasure>(Id, Name, example)
            {
                Polarity = polarity, Kind = kind, Chapter = chapter, Definition = row.Text("definition"), Numerator = row.Text("numerator"), Denominator = row.Text("denominator"),
                FingertipsId = Fingertips, PhofCode = row.Text("phof_code"), Places = places, Notes = Notes,
            };
    }
}
