namespace PopulationHealth.Gallery;

/// <summary>Population pyramid.</summary>
internal sealed class Pyramid : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Populations;

    public string Name => "Population pyramid";

    public string Purpose => "A population by age and sex, with a second one as an outline over it.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        PyramidGroup Group(int band, Sex sex, int people) => new(new AgeBand(band * 10, band == 9 ? null : (band * 10) + 9), sex, new Estimate<Count>(new Count(people)));
        PyramidPopulation Population(string name, int[] females, int[] males) => new(name,
            [.. females.Select((people, band) => Group(band, Sex.Female, people)), .. males.Select((people, band) => Group(band, Sex.Male, people))]);

        return new PyramidFigure
        {
            Title = "A university town has more young adults than its region",
            Subtitle = "Residents by age and sex, two made-up populations",
            Population = Population(
                "The town", [4_200, 4_900, 7_800, 5_100, 4_300, 4_100, 3_300, 2_400, 1_500, 600], [4_400, 5_100, 8_300, 5_400, 4_400, 4_000, 3_100, 2_100, 1_100, 300]),
            Comparator = Population(
                "The region", [55_000, 58_000, 61_000, 66_000, 63_000, 68_000, 57_000, 46_000, 27_000, 9_000], [58_000, 61_000, 62_000, 65_000, 62_000, 67_000, 54_000, 41_000, 20_000, 4_000]),
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
