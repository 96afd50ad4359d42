using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class LayeredFrameworkTests
{
    private static LayeredFramework Model => DahlgrenWhitehead.Layers;

    private static Arbitrary<FrameworkPart[]> ThreeParts => Gen.Elements<FrameworkPart>(Model.Parts).ArrayOf(3).ToArbitrary();

    [Fact]
    public void InnerAndOuter_StepThroughTheLayers()
    {
        Assert.Null(Model.Inner(DahlgrenWhitehead.Core));
        Assert.Equal(DahlgrenWhitehead.Lifestyle, Model.Outer(DahlgrenWhitehead.Core));
        Assert.Equal(DahlgrenWhitehead.Networks, Model.Inner(DahlgrenWhitehead.Housing));
        Assert.Null(Model.Outer(DahlgrenWhitehead.GeneralConditions));
    }

    [Fact]
    public void InnerAndOuter_ExistOnlyInLayers()
    {
        var withInner = typeof(Framework).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(Framework)) && type.GetMethods().Any(method => method.Name is "Inner" or "Outer" or "IsWithin"));

        Assert.Equal([typeof(LayeredFramework)], withInner);
    }

    [Fact]
    public void IsWithin_HoldsForInnerLayersAndOwnSubParts()
    {
        Assert.True(Model.IsWithin(DahlgrenWhitehead.Smoking, DahlgrenWhitehead.GeneralConditions));
        Assert.True(Model.IsWithin(DahlgrenWhitehead.Housing, DahlgrenWhitehead.LivingAndWorkingConditions));
        Assert.False(Model.IsWithin(DahlgrenWhitehead.Housing, DahlgrenWhitehead.Education));
        Assert.False(Model.IsWithin(DahlgrenWhitehead.GeneralConditions, DahlgrenWhitehead.Smoking));
    }

    [Fact]
    public void IsWithin_IsAStrictOrder() =>
        Prop.ForAll(ThreeParts, parts =>
        {
            var (a, b, c) = (parts[0], parts[1], parts[2]);
            var transitive = !(Model.IsWithin(a, b) && Model.IsWithin(b, c)) || Model.IsWithin(a, c);
            return transitive && !(Model.IsWithin(a, b) && Model.IsWithin(b, a)) && !Model.IsWithin(a, a);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Constructor_StratifierThatIsNotALayer_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new LayeredFramework(Samples.WithParts(2), "X-0", "X-7"));

        Assert.Equal("stratifiers", error.ParamName);
        Assert.Contains("'X-7' cannot be a stratifier", error.Message, StringComparison.Ordinal);
        Assert.Contains("X-0, X-1", error.Message, StringComparison.Ordinal);
    }
}
