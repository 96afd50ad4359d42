namespace PopulationHealth.Tests;

/// <summary>What the evidence's readers warned of.</summary>
public class EvidenceCautionsTests
{
    private static readonly ObservationSet All = CoventryEvidence.Load().Observations;

    [Fact]
    public void FirstTimeEntrants_WordedAsANumber_AreRatesWithANote()
    {
        var rows = All.Of<Rate>("first-time-entrants");

        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Contains("The source words this as a number; it can only be a rate per 100,000.", row.Estimate.Notes));
        Assert.Equal("311 per 100,000", rows.WithId("s004-cover-fte-2017-18").ToString());
    }

    [Fact]
    public void Periods_ThatTheDocumentsDoNotState_AreUnstated() =>
        Assert.Equal(456, CoventryEvidence.Load().FromDocuments.Count(item => item.Period == Period.Unstated()));

    [Fact]
    public void Periods_OfAChange_AreChangesAndOthersPooled()
    {
        Assert.Equal(Period.Change(2011, 2021), All.WithId("s003-population-growth-coventry").Period);
        Assert.Equal(Period.Pooled(2018, 2020), All.WithId("p-lex-025").Period);
        Assert.All(All.Where(item => item.Indicator.IsChange), item => Assert.NotEqual(PeriodBasis.PooledYears, item.Period.Basis));
    }

    [Fact]
    public void Periods_OfSchools_AreAcademicYears()
    {
        Assert.All(All.Where(item => item.Theme == "prospects-education" && item.Period.Text.Contains('/', StringComparison.Ordinal)), item => Assert.Equal(PeriodBasis.AcademicYear, item.Period.Basis));
        Assert.All(All.Of("excess-weight-year6").Where(item => item.Period.Text.Contains('/', StringComparison.Ordinal)), item => Assert.Equal(PeriodBasis.AcademicYear, item.Period.Basis));
        Assert.Equal(PeriodBasis.FinancialYear, All.WithId("s004-contribution-local-authority-2018-19").Period.Basis);
    }

    [Theory]
    [InlineData("s003-hle-females-comparator-1")]
    [InlineData("s003-hle-females-comparator-2")]
    [InlineData("p-lex-029")]
    [InlineData("p-lex-030")]
    public void Areas_OfAmbiguousComparators_HaveNoCode(string id)
    {
        var item = All.WithId(id);

        Assert.Equal((null, AreaType.ComparatorGroup), (item.Area.Code, item.Area.Type));
        Assert.NotEqual(Coventry.England, item.Area);
    }

    [Fact]
    public void Areas_HillfieldsTheLocalityAndTheSuperOutputArea_AreTwo()
    {
        var areas = All.Areas.Where(area => area.Name == "Hillfields").ToList();

        Assert.Contains(areas, area => area is { Code: null, Type: AreaType.Locality });
        Assert.Contains(areas, area => area.Code?.Text == "E02001981");
        Assert.Equal(areas.Count, areas.Distinct().Count());
    }

    [Fact]
    public void Areas_OfOneCode_AreOneArea() =>
        Assert.All(All.Select(item => item.Area).Where(area => area.Code is not null).GroupBy(area => area.Code), group => Assert.Single(group.Distinct()));

    [Fact]
    public void Precision_Words_StayAndOtherTextIsANote()
    {
        Assert.Equal(Precision.AtLeast, All.WithId("p-dem-002").Value!.Precision);
        var decile = All.WithId("p-dem-153").Value!;
        Assert.Equal((Precision.Exact, "derived-sum of LSOA counts", "pre-Census-2021 estimate"), (decile.Precision, decile.Notes[0], decile.Notes[1]));
        Assert.Equal(["ambiguous-in-source (England or West Midlands)"], All.WithId("p-lex-029").Value!.Notes);
    }

    [Fact]
    public void Deciles_TenInsideTheCity_AreRankedFromTheMostDeprived() => Assert.Equal(
        Enumerable.Range(1, 10),
        All.By(Dimension.DeprivationDecile("IMD 2019")).Of<Proportion>("age-share-65-plus").At("mid-2020").Select(item => item.Breakdown!.Rank!.Value).Order());
}
