using System.Globalization;

namespace PopulationHealth;

/// <summary>The numbers and words of a funnel plot.</summary>
internal sealed class FunnelWords(Funnel funnel, string? unit, string? sizeTitle, int? decimals)
{
    public string Unit { get; } = unit ?? funnel.Kind switch
    {
        FunnelKind.Proportion => funnel.Scale == 100 ? "%" : string.Create(CultureInfo.InvariantCulture, $"per {funnel.Scale:#,0.##}"),
        FunnelKind.StandardisedRatio => string.Create(CultureInfo.InvariantCulture, $"ratio ({funnel.Scale:#,0.##} = as expected)"),
        FunnelKind.RelativeExcess => funnel.Scale == 100 ? "% above or below expected" : "relative excess (0 = as expected)",
        _ => string.Create(CultureInfo.InvariantCulture, $"per {funnel.Scale:#,0.##}"),
    };

    public string SizeTitle { get; } = sizeTitle ?? funnel.Kind switch
    {
        FunnelKind.Proportion => "Population",
        FunnelKind.StandardisedRatio or FunnelKind.RelativeExcess => "Expected events",
        FunnelKind.StandardisedRate => "Population that the standardised rate stands for, one year",
        _ => funnel.Years == 1 ? "Population" : "Population of one year",
    };

    /// <summary>The sign that ticks and labels carry: percent has one, other units are named on the axis.</summary>
    public string TickUnit => Unit == "%" ? "%" : "";

    public string Text(double value) => value.ToString("N" + Markup.Number(decimals ?? (funnel.Scale < 10 ? 2 : 1)), CultureInfo.InvariantCulture);

    public string WithUnit(double value) => Text(value) + TickUnit;

    public string Hover(FunnelPlace place) => $"{place.Label}: {WithUnit(place.Value)}, {SizeTitle.ToLowerInvariant()} {Whole(place.Size)}; {FunnelPlace.Look(place.Significance).Words}";

    public FigureTable Table(string caption, string header, IReadOnlyList<FunnelPlace> places) => new(
        $"{caption}. Average {WithUnit(funnel.Baseline)}", header,
        [new TableColumn("Value", Unit), new TableColumn(SizeTitle), new TableColumn("Place in the funnel")],
        ValueList.From(places.Select(place => new TableRow(place.Label, place.IsKnown
            ? [TableCell.Of(Text(place.Value), isNumber: true), TableCell.Of(Whole(place.Size), isNumber: true), TableCell.Of(FunnelPlace.Look(place.Significance).Words)]
            : [TableCell.Of(Missing.NotComputable), TableCell.Of(Missing.NotComputable), TableCell.Of("not drawn: a count is missing or outside its range")]))));

    public Statement Finding(IReadOnlyList<FunnelPlace> places, string? emphasis)
    {
        var known = places.Where(place => place.IsKnown).ToArray();
        Statement count = $"{Counted(known, place => place.Significance == FunnelSignificance.VeryHigh)} of {CoverageText.Counted(known.Length, "areas")} stand above the outer limits ({"99.8%"}) and {Counted(known, place => place.Significance == FunnelSignificance.VeryLow)} below them; the average is {WithUnit(funnel.Baseline)}.";
        if (known.FirstOrDefault(place => place.Label == emphasis) is not { } own)
            return count;
        Statement ours = $"{own.Label}: {WithUnit(own.Value)}, {FunnelPlace.Look(own.Significance).Words}.";
        return Statement.Join(ours, count);
    }

    private static Estimate<Count> Counted(FunnelPlace[] places, Func<FunnelPlace, bool> which) => CoverageText.Counted(places.Count(which), "areas");

    private static string Whole(double size) => size.ToString(size < 100 && size != Math.Floor(size) ? "N1" : "N0", CultureInfo.InvariantCulture);
}
