using PopulationHealth.Generators;

namespace PopulationHealth.Tests;

public class FrameworkColumnTests
{
    [Fact]
    public void Codes_AreThoseOfTheFrameworks()
    {
        var frameworks = new Dictionary<string, Framework>
        {
            ["DahlgrenWhitehead.Layers"] = DahlgrenWhitehead.Layers,
            ["KingsFund.Pillars"] = KingsFund.Pillars,
            ["Marmot.Objectives"] = Marmot.Objectives,
            ["PublicHealthOutcomes.Domains"] = PublicHealthOutcomes.Domains,
        };

        Assert.Equal(frameworks.Keys.Order(), FrameworkColumn.All.Select(column => column.Framework).Order());
        Assert.All(FrameworkColumn.All, column => Assert.Equal(frameworks[column.Framework].Parts.Select(part => part.Code).Order(), column.Codes.Order()));
    }
}
