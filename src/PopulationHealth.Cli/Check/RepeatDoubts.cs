using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary>Figures that say the same thing twice, of which a table or figure would show one; and one name with two codes.</summary>
internal static class RepeatDoubts
{
    public static IEnumerable<string> In(ObservationSet figures) =>
    [
        // Ranks that stand twice are told among the ranks.
        .. figures.Where(figure => figure.Breakdown?.Rank is null)
            .GroupBy(figure => (figure.Indicator, figure.Area, figure.Period, figure.Group, figure.Breakdown))
            .Where(same => same.Count() > 1).Select(Line),
        .. figures.Areas.Where(area => area.Code is not null).GroupBy(area => area.Name).Where(same => same.Count() > 1)
            .Select(same => $"  {same.Key}: {Number.Of(same.Count(), "code")}, {string.Join(", ", same.Select(area => area.Code))}, so that its figures are not put together. Boundaries change and codes with them; write one, or tell the names apart."),
    ];

    private static string Line(IEnumerable<Observation> same)
    {
        var first = same.First();
        var parts = new[] { first.Indicator.Id, first.Area.Name, first.Period.Text, first.Group, $"{first.Breakdown}" }.Where(part => part.Length > 0);
        return $"  {string.Join(", ", parts)}: {Number.Of(same.Count(), "row")} ({string.Join("; ", same.Select(figure => $"{figure.Id}: {figure}"))}). Tell them apart by group, dimension or period, or leave all but one out.";
    }
}
