using System.Reflection;
using System.Text.RegularExpressions;

namespace PopulationHealth.Tests;

/// <summary>The catalogue as compiled: every row of the file a typed member.</summary>
public partial class CatalogueTests
{
    private static readonly Dictionary<string, Indicator> Members = typeof(Indicators).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.Name != nameof(Indicators.All)).ToDictionary(property => property.Name, property => (Indicator)property.GetValue(null)!);

    private static readonly IReadOnlyList<string> Lines =
        [.. File.ReadLines(Path.Combine(Sources.Root, "src", "PopulationHealth", "Indicators", "Indicators.csv")).Skip(1).Where(line => line.Length > 0)];

    [Fact]
    public void EveryRow_IsAMember()
    {
        Assert.Equal(278, Lines.Count);
        Assert.Equal(Lines.Select(line => line.Split(',')[0]), Indicators.All.Select(indicator => indicator.Id));
        Assert.Equal(Lines.Select(line => line.Split(',')[1]), Members.Keys);
        Assert.Equal(Indicators.All, Members.Values);
    }

    [Fact]
    public void Member_IsNamedLikeItsId() =>
        Assert.All(Members, member => Assert.Equal(member.Value.Id.Replace("-", ""), member.Key.ToLowerInvariant()));

    [Fact]
    public void Member_HasEstimate_OnlyWhereTheFileNamesAMethod()
    {
        Assert.IsType<ProportionIndicator>(Indicators.GoodLevelOfDevelopment);
        Assert.IsType<CrudeRateIndicator>(Indicators.FirstTimeEntrantsToYouthJustice);
        Assert.IsType<DirectlyStandardisedRateIndicator>(Indicators.Under75MortalityAllCauses);
        Assert.IsType<IndirectlyStandardisedRatioIndicator>(Indicators.UrgentSuspectedCancerReferrals);
        Assert.IsType<LifeExpectancyIndicator>(Indicators.LifeExpectancyAt65);
        Assert.IsType<HealthyLifeExpectancyIndicator>(Indicators.HealthyLifeExpectancyAtBirth);
        Assert.Equal(typeof(Indicator<Proportion>), Indicators.SmokingPrevalenceAdults.GetType());
    }

    [Fact]
    public void WeightedSurveys_HaveNoWilsonInterval() =>
        Assert.DoesNotContain(Indicators.All.OfType<ProportionIndicator>(), indicator => indicator.Numerator.StartsWith("Weighted", StringComparison.Ordinal));

    [Fact]
    public void Estimate_TakesMultiplierAndUnitFromTheCatalogue()
    {
        var rate = Indicators.InfantMortality.Estimate(20, 4_000);

        Assert.Equal(new Rate(5, 1000, "live births"), rate.Value);
        Assert.Equal(Rate.Of(20, 4_000, 1000, "live births"), rate);
    }

    [Fact]
    public void LifeExpectancy_IsAskedAtTheIndicatorsAge()
    {
        Stratum[] table = [.. AgeBands.Ohid20.Bands.Select((band, at) => new Stratum(band, 5 + (at * at), 5_000))];

        Assert.Equal(LifeTable.Of(table).LifeExpectancy(65).Estimate.Value, Indicators.LifeExpectancyAt65.Estimate(table).Estimate.Value);
        Assert.Equal(LifeTable.Of(table).LifeExpectancy().Estimate.Value, Indicators.LifeExpectancyAtBirth.Estimate(table).Estimate.Value);
    }

    [Fact]
    public void Places_OutcomesAreNoDeterminant_AndLifeExpectancyServesNoSingleObjective()
    {
        Assert.Contains(DahlgrenWhitehead.Layers["DW-LIFE-SMOK"], Indicators.SmokingPrevalenceAdults.Places);
        Assert.DoesNotContain(Indicators.All.Where(indicator => indicator.Kind == IndicatorKind.Outcome).SelectMany(indicator => indicator.Places), place => place.FrameworkCode == "DW");
        Assert.DoesNotContain(Indicators.All.Where(indicator => indicator.Example is LifeExpectancy).SelectMany(indicator => indicator.Places), place => place.FrameworkCode == "MM");
        Assert.All(Indicators.All, indicator => Assert.Contains(indicator.Places, place => place.FrameworkCode == "KF"));
    }

    [Fact]
    public void PublicHealthOutcomes_HasEveryDomain_InItsOrder()
    {
        var set = IndicatorSets.PublicHealthOutcomes;

        Assert.Equal(["A", "B", "C", "D", "E"], set.Select(item => item.Group!.Code).Distinct());
        Assert.Equal(Indicators.All.Count(indicator => indicator.PhofCode.Length > 0), set.Count(item => item.Indicators[0].PhofCode.Length > 0));
        Assert.Equal(Indicators.LifeExpectancyAtBirth.Name, set.First(item => item.Indicators[0].PhofCode == "A01b").Name);
    }

    [Fact]
    public void PhofCodes_AreOfTheirDomain() => Assert.All(
        Indicators.All.Where(indicator => indicator.PhofCode.Length > 0),
        indicator => Assert.True(
            PhofForm().IsMatch(indicator.PhofCode) && indicator.Places.Contains(PublicHealthOutcomes.Domains[indicator.PhofCode[..1]]), indicator.Id));

    [GeneratedRegex("^[A-E][0-9]{2}[a-d]?$")]
    private static partial Regex PhofForm();
}
