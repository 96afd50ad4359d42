namespace PopulationHealth.Tests;

public class CompletenessTests
{
    private static readonly Area Canley = Area.Uncoded("Canley", AreaType.Locality, Given.City);

    private static readonly ObservationSet Set = new([
        Given.Observed("a", Given.Smoking, 14, breakdown: new(Dimension.Ethnicity, "Indian")),
        Given.Absent("b", Given.Smoking, Missing.Suppressed.Because("3 people"), Canley),
    ]);

    [Fact]
    public void Completeness_OfAreas_NamesEachGapWithItsReason()
    {
        var report = Set.Completeness([Given.City, Canley, Given.Country]);

        Assert.Equal((3, 1, false), (report.Expected, report.Present.Count, report.IsComplete));
        Assert.Equal([Missing.Suppressed.Because("3 people"), Missing.NotPublished], report.Absent.Select(gap => gap.Reason));
        Assert.Equal(
            "1 of 3 expected; 2 missing (Canley: suppressed to protect confidentiality (3 people); England: not published)", report.ToString());
    }

    [Fact]
    public void Completeness_OfPeriodsAndCategories_IsComplete()
    {
        Assert.True(Set.Completeness([Period.Parse("2021")]).IsComplete);
        Assert.Equal("1 of 2 expected; 1 missing (Roma: not published)", Set.Completeness(["Indian", "Roma"]).ToString());
        Assert.True(Set.Completeness(Array.Empty<string>()).IsComplete);
    }
}
