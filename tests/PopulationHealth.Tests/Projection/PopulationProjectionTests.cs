using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class PopulationProjectionTests
{
    private static readonly AgeBands Fives = AgeBands.FromStarts([.. Enumerable.Range(0, 18).Select(band => 5 * band)]);

    private static readonly AgeBands Three = AgeBands.FromStarts(0, 20, 40);

    // Women in Sweden in 1993, years lived in a life table of 100,000, births for each woman and year: Preston, Heuveline and Guillot (2001), Demography, box 6.1.
    private static readonly double[] Women =
        [293395, 248369, 240012, 261346, 285209, 314388, 281290, 286923, 304108, 324946, 247613, 211351, 215140, 221764, 223506, 183654, 141990, 112424];

    private static readonly double[] YearsLived =
        [497487, 497138, 496901, 496531, 495902, 495168, 494213, 492760, 490447, 486613, 480665, 471786, 457852, 436153, 402775, 350358, 271512, 291707];

    private static readonly double[] Fertility = [0, 0, 0, 0.0120, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003, 0, 0, 0, 0, 0, 0, 0, 0];

    private static ProjectionScenario Sweden => new("constant fertility and mortality of 1993, no migration", [new ProjectionRates(Survival(), Survival(), ValueList.Create<double>(Fertility))]);

    /// <summary>The closed projection of box 6.1 to 1998 and 2003: 293,574 girls under 5, then 280,121. The later numbers follow from the box's inputs, computed apart.</summary>
    [Fact]
    public void Of_SwedishWomenOf1993_GivesThoseOf1998And2003()
    {
        var projection = PopulationProjection.Of(OfWomen(Women), Sweden, 2);
        Assert.Equal(
            [293574, 293189, 248251, 239833, 261015, 284787, 313782, 280463, 285576, 301731, 320974, 243039, 205109, 204944, 204793, 194419, 142324, 131768],
            projection.Steps[0].End.Female.Select(people => Math.Round(people)));
        Assert.Equal(
            [280121, 293368, 293049, 248066, 239529, 260629, 284238, 312859, 279147, 283344, 298043, 315045, 235861, 195388, 189260, 178141, 150666, 141960],
            projection.Steps[1].End.Female.Select(people => Math.Round(people)));
        Assert.Equal(604866.3625, projection.Steps[0].Births.Total, 1e-3);
        Assert.Equal(10, projection.Steps[1].Years);
        Assert.Contains("not a forecast", PopulationProjection.Caution);
    }

    /// <summary>Constant rates lead to a stable population: every age grows alike, here by 0.000222 a year.</summary>
    [Fact]
    public void Of_ConstantRates_BecomesStable()
    {
        var last = PopulationProjection.Of(OfWomen(Women), Sweden, 400).Steps[^1];
        Assert.All(Enumerable.Range(0, 18), band => Assert.Equal(0.00022238, Math.Log(last.End.Female[band] / last.Start.Female[band]) / 5, 1e-8));
    }

    /// <summary>
    /// By hand, with 20-year bands. Women 100, 80, 50; survival 0.9, 0.5, 0.5; migrants 20 and -20: half of them at once. At the end 0.9 × (100 + 10) - 10 = 89 are 20-39 and 0.5 × (80 - 10) + 0.5 × 50 = 60 older. Births:
    /// 20 × 0.05 × (80 + 89) / 2 = 84.5, 40 of them girls at 1.1125 boys a girl; 0.8 × 40 + 10 = 42 are under 20.
    /// </summary>
    [Fact]
    public void Of_HandWorkedStep_HasItsComponents()
    {
        var survival = new SurvivalRatios(Three, 0.8, [0.9, 0.5, 0.5]);
        var rates = new ProjectionRates(survival, new SurvivalRatios(Three, 1, [1, 1, 1]), [0, 0.05, 0]) { BoysPerGirl = 1.1125, NetMigrants = new PopulationByAge(Three, [20, -20, 0], [0, 0, 0]) };
        var step = PopulationProjection.Of(new PopulationByAge(Three, [100, 80, 50], [10, 20, 30]), new("by hand", [rates]), 1).Steps[0];
        AssertNear([42, 89, 60], step.End.Female);
        AssertNear([44.5, 10, 50], step.End.Male);
        AssertNear([40, 44.5], [step.Births.Female, step.Births.Male]);
        AssertNear([(0.2 * 40) + (0.1 * 110) + (0.5 * 70) + 25, 0], [step.Deaths.Female, step.Deaths.Male]);
        AssertNear([0], [step.NetMigrants.Total]);
        AssertNear([84.5 - 79], [step.NaturalChange.Total]);
    }

    [Fact]
    public void Of_AnyRates_BalancesInEveryStep() => Prop.ForAll(Cases().ToArbitrary(), test =>
    {
        var projection = PopulationProjection.Of(test.Start, test.Scenario, 5);
        return projection.Steps.All(step => new[] { Sex.Female, Sex.Male, Sex.Persons }.All(sex =>
            Math.Abs(step.Start.Total.Of(sex) + step.Births.Of(sex) - step.Deaths.Of(sex) + step.NetMigrants.Of(sex) - step.End.Total.Of(sex)) < 1e-9 * (1 + step.End.Total.Of(sex))))
            && projection.Steps.All(step => step.End.Female.Concat(step.End.Male).All(people => people >= 0))
            && (projection.Steps.Count == 5) == (projection.Reason == Reason.None);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_NobodyDiesOrMoves_OnlyBirthsChangeTheTotal()
    {
        var eternal = new SurvivalRatios(Three, 1, [1, 1, 1]);
        var step = PopulationProjection.Of(new PopulationByAge(Three, [5, 7, 11], [1, 2, 3]), new("nobody dies, moves or is born", [new ProjectionRates(eternal, eternal, [0, 0, 0])]), 1).Steps[0];
        Assert.Equal([0, 5, 18], step.End.Female);
        Assert.Equal([0, 1, 5], step.End.Male);
        Assert.Equal(0, step.Births.Total + step.Deaths.Total);
    }

    [Fact]
    public void Of_MoreLeaveThanThereAre_EndsAndNamesTheCell()
    {
        var survival = new SurvivalRatios(Three, 1, [1, 1, 1]);
        var rates = new ProjectionRates(survival, survival, [0, 0, 0]) { NetMigrants = new PopulationByAge(Three, [0, 0, 0], [0, -4, 0]) };
        var projection = PopulationProjection.Of(new PopulationByAge(Three, [9, 9, 9], [1, 5, 5]), new("men of working age leave", [rates]), 3);
        Assert.Empty(projection.Steps);
        Assert.Equal(Reason.NegativePopulation, projection.Reason);
        Assert.Contains("men aged 20 to 39", projection.Missing!.Detail);
        Assert.Contains("in step 1", projection.Missing.Detail);
        Assert.Equal(Reason.CountOutOfRange, PopulationProjection.Of(new PopulationByAge(Three, [9, -9, 9], [1, 5, 5]), projection.Scenario, 1).Reason);
        Assert.Equal(Reason.MissingInput, PopulationProjection.Of(new PopulationByAge(Three, [9, double.NaN, 9], [1, 5, 5]), projection.Scenario, 1).Reason);
    }

    [Fact]
    public void Of_RatesOfLaterSteps_AreThoseOfTheLastSet()
    {
        var (half, all) = (new SurvivalRatios(Three, 1, [0.5, 0.5, 0.5]), new SurvivalRatios(Three, 1, [1, 1, 1]));
        var scenario = new ProjectionScenario("a hard first step", [new ProjectionRates(half, half, [0, 0, 0]), new ProjectionRates(all, all, [0, 0, 0])]);
        Assert.Equal([32.0, 32, 32], PopulationProjection.Of(new PopulationByAge(Three, [32, 0, 0], [16, 8, 8]), scenario, 3).Steps.Select(step => step.End.Total.Total));
    }

    [Fact]
    public void FromLifeTable_OhidBands_MakeFiveYearSteps()
    {
        var bands = AgeBands.FromStarts([.. Enumerable.Range(0, 19).Select(band => 5 * band)]);
        var table = LifeTable.Of(AgeBands.Ohid20.Bands.Select((band, at) => new Stratum(band, 3 + (at * at), 4000)));
        var survival = SurvivalRatios.FromLifeTable(table, bands);
        var rows = table.Rows;
        Assert.Equal((rows[0].YearsLived + rows[1].YearsLived) / 500_000, survival.FromBirth, 1e-12);
        Assert.Equal(rows[2].YearsLived / (rows[0].YearsLived + rows[1].YearsLived), survival.Ratios[0], 1e-12);
        Assert.Equal(rows[^1].YearsAhead / rows[^2].YearsAhead, survival.Ratios[^1], 1e-12);
        Assert.Equal(survival.Ratios[^1], survival.Ratios[^2]);
    }

    [Fact]
    public void Projection_Misuse_SaysWhatToDo()
    {
        Assert.Throws<ArgumentException>(() => new PopulationByAge(AgeBands.Ohid20, [], []));
        Assert.Throws<ArgumentException>(() => new PopulationByAge(Three, [1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => new ProjectionScenario(" ", Sweden.Rates));
        Assert.Throws<ArgumentException>(() => new ProjectionScenario("none", []));
        var survival = new SurvivalRatios(Three, 1, [1, 1, 1]);
        Assert.Throws<ArgumentException>(() => new ProjectionRates(survival, survival, [0.1, 0, 0]));
        Assert.Throws<ArgumentException>(() => new ProjectionRates(survival, Survival(), [0, 0, 0]));
        Assert.Throws<ArgumentException>(() => PopulationProjection.Of(OfWomen(Women), new("other bands", [new ProjectionRates(survival, survival, [0, 0, 0])]), 1));
        Assert.Throws<ArgumentException>(() => SurvivalRatios.FromLifeTable(LifeTable.Of([]), Fives));
        var table = LifeTable.Of(AgeBands.Ohid20.Bands.Select(band => new Stratum(band, 9, 4000)));
        Assert.Throws<ArgumentException>(() => SurvivalRatios.FromLifeTable(table, AgeBands.SingleYears));
    }

    private static SurvivalRatios Survival()
    {
        var ratios = YearsLived.Zip(YearsLived.Skip(1), (here, next) => next / here).SkipLast(1).ToList();
        var open = YearsLived[^1] / (YearsLived[^2] + YearsLived[^1]);
        return new SurvivalRatios(Fives, YearsLived[0] / 500_000, [.. ratios, open, open]);
    }

    private static PopulationByAge OfWomen(double[] women) => new(Fives, ValueList.Create<double>(women), ValueList.From(women.Select(_ => 0.0)));

    private static Gen<(PopulationByAge Start, ProjectionScenario Scenario)> Cases()
    {
        var people = Gen.Choose(0, 1000).Select(count => (double)count).ArrayOf(5).Select(ValueList.From);
        var moves = Gen.Choose(-60, 120).Select(count => (double)count).ArrayOf(5).Select(ValueList.From);
        var parts = Gen.Choose(0, 100).Select(percent => percent / 100.0).ArrayOf(6);
        var births = Gen.Choose(0, 100).Select(rate => rate / 1000.0).ArrayOf(4).Select(rates => ValueList.From(rates.Prepend(0)));
        var bands = AgeBands.FromStarts(0, 15, 30, 45, 60);
        return from women in people from men in people from comingWomen in moves from comingMen in moves from female in parts from male in parts from fertility in births
               select (new PopulationByAge(bands, women, men), new ProjectionScenario("any", [
                   new ProjectionRates(new SurvivalRatios(bands, female[5], ValueList.From(female.Take(5))), new SurvivalRatios(bands, male[5], ValueList.From(male.Take(5))), fertility) { NetMigrants = new PopulationByAge(bands, comingWomen, comingMen) }]));
    }

    private static void AssertNear(double[] expected, IEnumerable<double> actual) => Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
}
