namespace PopulationHealth.Tests;

public class IndicatorSetSearchTests
{
    private static readonly IndicatorSet Set = new("Followed", new Citation("A council", 2024, "Plan"),
    [
        new IndicatorSetItem("Smoking", Marmot.Objectives["MM6"]) { Indicators = [Given.Smoking] },
        new IndicatorSetItem("Residents", null) { OtherIds = ["population-total"] },
        new IndicatorSetItem("Friends", null) { NearestIds = ["population-total"] },
    ]);

    [Fact]
    public void In_AnEvidenceSet_SaysWhatHasANumberAndForWhom()
    {
        var found = Set.In(
        [
            Given.Observed("all", Given.Smoking, 14),
            Given.Observed("women", Given.Smoking, 12, group: "females"), Given.Observed("men", Given.Smoking, 16, group: "males"),
            Given.Observed("white", Given.Smoking, 12, breakdown: new(Dimension.Ethnicity, "White")),
            Given.Observed("fifth one", Given.Smoking, 20, breakdown: new(Dimension.DeprivationQuintile("IMD 2019"), "1")),
            Given.Observed("fifth five", Given.Smoking, 9, breakdown: new(Dimension.DeprivationQuintile("IMD 2019"), "5")),
            Given.Observed("people", Given.Population, 345_325),
        ]);

        Assert.Equal(["Smoking", "Residents"], found.Measured.Select(item => item.Item.Name));
        Assert.Equal(["Friends"], found.Unmeasured.Select(item => item.Name));
        // One ethnic group alone shows no difference between groups.
        Assert.Equal(["Sex", "Deprivation"], found.Items[0].By.Select(characteristic => characteristic.Name));
        Assert.Equal(Characteristic.All.Count - 2, found.Items[0].NotBy.Count);
        Assert.Equal("Followed: 2 of 3 have a number", $"{found}");
    }

    [Fact]
    public void GapsBy_ListsWhatIsMeasuredButNotByThatCharacteristic()
    {
        var found = Set.In([Given.Observed("all", Given.Smoking, 14), Given.Observed("people", Given.Population, 345_325)]);

        Assert.All(Characteristic.All, characteristic => Assert.Equal(["Smoking", "Residents"], found.GapsBy(characteristic).Select(item => item.Item.Name)));
    }

    [Fact]
    public void In_MissingValues_AreNoNumbers() =>
        Assert.Empty(Set.In([Given.Absent("gone", Given.Smoking, Missing.Suppressed)]).Measured);

    [Fact]
    public void Characteristics_AreThoseOfTheEqualityActThenDeprivationAndPlace()
    {
        Assert.Equal(9, Characteristic.All.Count(characteristic => characteristic.IsProtected));
        Assert.Equal(["Deprivation", "Place"], Characteristic.All.Where(characteristic => !characteristic.IsProtected).Select(characteristic => characteristic.Name));
    }

    [Fact]
    public void Coverage_CountsTheSetsOwnPlacesAndThoseOfItsIndicators()
    {
        var set = new IndicatorSet("One", Set.Citation, [new IndicatorSetItem("Smoking", Marmot.Objectives["MM1"]) { Indicators = [Indicators.SmokingPrevalenceAdults] }]);

        Assert.Equal(["MM1", "MM6"], set.Coverage(Marmot.Objectives).Covered.Select(part => part.Code));
        Assert.True(set.Coverage(DahlgrenWhitehead.Layers)[DahlgrenWhitehead.Layers["DW-LIFE-SMOK"]].IsCovered);
    }

    [Fact]
    public void Set_WithANameTwice_IsRefused() => Assert.Contains(
        "Twice", Assert.Throws<ArgumentException>(() => new IndicatorSet("Set", Set.Citation, [new IndicatorSetItem("Twice", null), new IndicatorSetItem("Twice", null)])).Message);
}
