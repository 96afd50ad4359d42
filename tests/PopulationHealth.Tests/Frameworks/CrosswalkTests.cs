using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class CrosswalkTests
{
    private static readonly Crosswalk Default = Crosswalk.Default;
    private static readonly Framework[] Three = [DahlgrenWhitehead.Layers, KingsFund.Pillars, Marmot.Objectives];

    [Fact]
    public void Default_HasThirtyOneRowsAndSaysThatItIsAConvention()
    {
        Assert.Equal(31, Default.Rows.Count);
        Assert.Equal(Provenance.Convention, Default.Provenance);
    }

    [Fact]
    public void Default_EverySegmentPillarAndObjective_Occurs()
    {
        Assert.All(DahlgrenWhitehead.Layers.Parts, part => Assert.Contains(Default.Rows, row => row.StrengthIn(part) is not null));
        Assert.All(KingsFund.Pillars.Parts, part => Assert.Contains(Default.Rows, row => row.StrengthIn(part) == Strength.Primary));
        Assert.All(Marmot.Objectives.Parts, part => Assert.Contains(Default.Rows, row => row.StrengthIn(part) == Strength.Primary));
    }

    [Fact]
    public void Default_EverySubDeterminantButAgeAndSex_HasAPrimaryObjective()
    {
        var determinants = DahlgrenWhitehead.Layers.Parts.Where(part => part.Parent is not null);
        var without = determinants.Where(part => Default.ToParts(part, Marmot.Objectives).All(link => link.Strength != Strength.Primary));

        Assert.Equal([DahlgrenWhitehead.Age, DahlgrenWhitehead.Sex], without);
    }

    [Fact]
    public void Default_Rows_AlwaysHaveAPillarAndLackAnObjectiveOnlyInTheCoreAndForOutcomes()
    {
        Assert.All(Default.Rows, row => Assert.Contains(row.Placements, at => at.Part.FrameworkCode == "KF"));
        Assert.Equal(
            ["DW-CORE-AGE", "DW-CORE-SEX", "Outcome / length and quality of life"],
            Default.Rows.Where(row => row.Placements.All(at => at.Part.FrameworkCode != "MM")).Select(row => row.Key));
    }

    [Fact]
    public void Default_Outcomes_AreNoDeterminant()
    {
        var outcomes = Default.Rows.Where(row => row.Key.StartsWith("Outcome", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, outcomes.Count);
        Assert.All(Default.Rows, row => Assert.Equal(outcomes.Contains(row), row.Placements.All(at => at.Part.FrameworkCode != "DW")));
    }

    [Theory]
    [InlineData("DW-LIFE-DIET", "DW-LIFE-DIET, KF-HB, MM6, (KF-PC), (MM1), (MM2)")]
    [InlineData("DW-LIVE-EDUC / early years", "DW-LIVE-EDUC, KF-WD, MM1")]
    [InlineData("DW-LIVE-HOUS / warmth", "DW-LIVE-HOUS, KF-WD, KF-PC, MM4, (MM8)")]
    [InlineData("DW-SOC-ENVI / transport and green space", "DW-SOC-ENVI, KF-PC, MM5, MM8, (KF-HB)")]
    [InlineData("DW-SOC-SOCI / deprivation and gradient", "DW-SOC-SOCI, (MM1), (MM2), (MM3), MM4, (MM5), (MM6), (MM7), (MM8), KF-WD")]
    [InlineData("Outcome / length and quality of life", "KF-WD, KF-HB, KF-PC, KF-IH")]
    public void Default_Row_HasThePlacesOfTheTable(string key, string places) =>
        Assert.Equal($"{key}: {places}", Default[key].ToString());

    [Fact]
    public void ToParts_SubDeterminant_GivesEveryObjectiveWithItsRows()
    {
        var links = Default.ToParts(DahlgrenWhitehead.Education, Marmot.Objectives);

        Assert.Equal(
            [
                "DW-LIVE-EDUC to MM1, by DW-LIVE-EDUC / early years",
                "DW-LIVE-EDUC to MM2, by DW-LIVE-EDUC / school to adult",
            ],
            links.Select(link => link.ToString()));
    }

    [Fact]
    public void ToParts_Layer_GathersItsSubDeterminants()
    {
        var links = Default.ToParts(DahlgrenWhitehead.Lifestyle, KingsFund.Pillars);

        Assert.Equal(["KF-HB", "KF-PC", "KF-IH"], links.Select(link => link.To.Code));
        Assert.Equal([Strength.Primary, Strength.Secondary, Strength.Secondary], links.Select(link => link.Strength));
        Assert.Equal([5, 2, 2], links.Select(link => link.Rows.Count));
    }

    [Fact]
    public void Between_ThereAndBack_HasTheSameLinks() =>
        Prop.ForAll(Gen.Elements(Three).Two().Where(pair => pair.Item1 != pair.Item2).ToArbitrary(), pair =>
        {
            var there = Default.Between(pair.Item1, pair.Item2).Select(link => (link.From, link.To, link.Strength, link.Rows.Count));
            var back = Default.Between(pair.Item2, pair.Item1).Select(link => (link.To, link.From, link.Strength, link.Rows.Count));
            return there.ToHashSet().SetEquals(back);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_EarlierEdition_LeavesLaterObjectivesOut()
    {
        var links = Default.Between(KingsFund.Pillars, Marmot.Edition2010);

        Assert.DoesNotContain(links, link => link.To.Code is "MM7" or "MM8");
        Assert.Equal("Ensure healthy standard of living for all", links.First(link => link.To.Code == "MM4").To.Name);
    }

    [Fact]
    public void With_PlacesOfAUsersFramework_LinksItWithEveryOther()
    {
        var who = Samples.WorldHealthOrganization;

        var mine = Default
            .With("DW-SOC-SOCI / income", who["CSDH-INC"], Strength.Primary)
            .With("DW-LIVE-HOUS / warmth", who["CSDH-MAT"], Strength.Secondary);

        Assert.Equal(["MM1", "MM4"], mine.ToParts(who["CSDH-STR"], Marmot.Objectives).Select(link => link.To.Code));
        Assert.All(mine.ToParts(who["CSDH-MAT"], KingsFund.Pillars), link => Assert.Equal(Strength.Secondary, link.Strength));
        Assert.DoesNotContain(Default.Rows, row => row.StrengthIn(who["CSDH-INC"]) is not null);
    }

    [Fact]
    public void With_PartThatTheRowHas_ReplacesItsStrength()
    {
        var mine = Default.With("DW-LIFE-SMOK", Marmot.BestStartInLife, Strength.Primary);

        Assert.Equal("DW-LIFE-SMOK: DW-LIFE-SMOK, KF-HB, MM6, MM1, (MM2)", mine["DW-LIFE-SMOK"].ToString());
    }

    [Fact]
    public void With_Row_IsAddedOnce()
    {
        var social = CrosswalkRow.Of(DahlgrenWhitehead.HealthCareServices, "social care").Primary(KingsFund.IntegratedSystem);

        var mine = Default.With(social);

        Assert.Equal(32, mine.Rows.Count);
        var error = Assert.Throws<ArgumentException>(() => mine.With(social));
        Assert.Contains("'DW-LIVE-HCAR / social care' is given more than once", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_UnknownKey_ListsTheKeys()
    {
        var error = Assert.Throws<ArgumentException>(() => Default["DW-LIVE-EDUC"]);

        Assert.Equal("key", error.ParamName);
        Assert.Contains("'DW-LIVE-EDUC / early years'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_FrameworkWithoutPlaces_SaysWhatToDo()
    {
        var error = Assert.Throws<ArgumentException>(() => Default.Between(KingsFund.Pillars, Samples.WorldHealthOrganization));

        Assert.Equal("to", error.ParamName);
        Assert.Contains("'CSDH' has no places in this crosswalk, which knows DW, KF, MM", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_TwoEditionsOfOneFramework_Throws() =>
        Assert.Throws<ArgumentException>(() => Default.Between(Marmot.Objectives, Marmot.Edition2010));
}
