namespace PopulationHealth.Tests;

public class DahlgrenWhiteheadTests
{
    private static LayeredFramework Model => DahlgrenWhitehead.Layers;

    [Fact]
    public void TopParts_AreTheFiveLayersFromTheCoreOutwards() =>
        Assert.Equal(
            [
                "Age, sex and constitutional (hereditary) factors",
                "Individual lifestyle factors",
                "Social and community networks",
                "Living and working conditions",
                "General socioeconomic, cultural and environmental conditions",
            ],
            Model.TopParts.Select(layer => layer.Name));

    [Fact]
    public void SubPartsOf_LivingAndWorkingConditions_AreTheSevenPrintedSegmentsInPrintedOrder() =>
        Assert.Equal(
            [
                "Agriculture and food production", "Education", "Work environment", "Unemployment",
                "Water and sanitation", "Health care services", "Housing",
            ],
            Model.SubPartsOf(DahlgrenWhitehead.LivingAndWorkingConditions).Select(segment => segment.Name));

    [Fact]
    public void Provenance_OfSubParts_IsPublishedOnlyForTheSegments()
    {
        var printed = Model.Parts.Where(part => part.Provenance == Provenance.Published);
        var segments = Model.SubPartsOf(DahlgrenWhitehead.LivingAndWorkingConditions);

        Assert.Equal([.. Model.TopParts, .. segments], printed.OrderBy(part => part.Parent is not null).ToArray());
        Assert.All(Model.Parts.Except(printed), part => Assert.Equal(Provenance.Convention, part.Provenance));
    }

    [Fact]
    public void Codes_AreUniqueAndEveryPartIsDefined()
    {
        Assert.Equal(26, Model.Parts.Select(part => part.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Model.Parts, part => Assert.EndsWith(".", part.Definition, StringComparison.Ordinal));
    }

    [Fact]
    public void Members_PointAtThePartThatTheyName()
    {
        Assert.Equal("Housing", DahlgrenWhitehead.Housing.Name);
        Assert.Equal(DahlgrenWhitehead.LivingAndWorkingConditions, DahlgrenWhitehead.Housing.Parent);
        Assert.Equal(DahlgrenWhitehead.GeneralConditions, DahlgrenWhitehead.CulturalConditions.Top);
        Assert.Equal(6, DahlgrenWhitehead.Housing.Order);
    }

    [Fact]
    public void Members_NameEveryPartInOrder() => Assert.Equal(Model.Parts, Samples.MembersOf(typeof(DahlgrenWhitehead)));

    [Fact]
    public void OpenToPolicy_IsEveryLayerButTheCore()
    {
        Assert.Equal([DahlgrenWhitehead.Core], Model.Stratifiers);
        Assert.Equal(Model.TopParts.Skip(1), Model.OpenToPolicy);
        Assert.False(Model.IsOpenToPolicy(DahlgrenWhitehead.Age));
        Assert.True(Model.IsOpenToPolicy(DahlgrenWhitehead.Smoking));
    }

    [Theory]
    [InlineData("agriculture & food", "DW-LIVE-AGRI")]
    [InlineData("work", "DW-LIVE-WORK")]
    [InlineData("unemployed", "DW-LIVE-UNEM")]
    [InlineData("Healthcare", "DW-LIVE-HCAR")]
    [InlineData("water & sewage", "DW-LIVE-WATR")]
    [InlineData("General socio-economic, cultural and environmental conditions", "DW-SOC")]
    [InlineData("HOUSING", "DW-LIVE-HOUS")]
    [InlineData(" dw-live-hous ", "DW-LIVE-HOUS")]
    [InlineData("LIFE-SMOK", "DW-LIFE-SMOK")]
    [InlineData("individual lifestyle factors", "DW-LIFE")]
    public void TryFind_NamingDrift_FindsThePart(string text, string code)
    {
        Assert.True(Model.TryFind(text, out var part));
        Assert.Equal(code, part.Code);
    }

    [Fact]
    public void TryFind_Unknown_IsFalse() => Assert.False(Model.TryFind("Life expectancy", out _));

    [Fact]
    public void Edition1991_HasTheSamePlacesAndCitesItsOwnPrint()
    {
        Assert.Equal(Model.Parts, DahlgrenWhitehead.Edition1991.Parts);
        Assert.Equal(1991, DahlgrenWhitehead.Edition1991["DW-CORE"].Citation.Year);
        Assert.Equal("ISBN 978-91-85619-18-4", DahlgrenWhitehead.Core.Citation.Identifier);
        Assert.Contains("revised", DahlgrenWhitehead.Core.Citation.EditionNote, StringComparison.Ordinal);
    }
}
