using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class AreaTests
{
    private static readonly Gen<Area> Areas = Gen.OneOf(
        from name in Gen.Elements("Hillfields", "Canley", "Moat")
        from code in Gen.Elements("E02001981", "E02001982", "E08000026")
        from vintage in Gen.Elements<int?>(null, 2011, 2021)
        select Area.Coded(name, code, vintage),
        from name in Gen.Elements("Hillfields", "Canley", "Moat")
        from type in Gen.Elements(AreaType.Locality, AreaType.Unknown)
        from parent in Gen.Elements<Area?>(null, Given.City, Given.Country)
        select Area.Uncoded(name, type, parent));

    [Fact]
    public void Equals_SameCodeAnotherName_IsTheSamePlace()
    {
        Assert.Equal(Area.Coded("Coventry", "E08000026"), Area.Coded("City of Coventry", "e08000026"));
        Assert.NotEqual(Area.Coded("Hillfields", "E02001981", 2011), Area.Coded("Hillfields", "E02001981", 2021));
    }

    [Fact]
    public void Equals_LocalityAndSuperOutputAreaOfOneName_AreTwoPlaces() =>
        Assert.NotEqual(Area.Uncoded("Hillfields", AreaType.Locality, Given.City), Area.Coded("Hillfields", "E02001981", parent: Given.City));

    [Fact]
    public void Equals_WithoutCode_GoesByNameKindAndParent()
    {
        Assert.Equal(Area.Uncoded("Canley", AreaType.Locality, Given.City), Area.Uncoded(" Canley ", AreaType.Locality, Given.City));
        Assert.NotEqual(Area.Uncoded("Canley", AreaType.Locality, Given.City), Area.Uncoded("Canley", AreaType.Ward, Given.City));
        Assert.NotEqual(Area.Uncoded("Canley", AreaType.Locality, Given.City), Area.Uncoded("Canley", AreaType.Locality));
    }

    [Fact]
    public void CompareTo_AnyAreas_IsATotalOrderThatAgreesWithEquality() =>
        Prop.ForAll(Areas.Three().ToArbitrary(), areas => Orders.Hold(areas.Item1, areas.Item2, areas.Item3)).QuickCheckThrowOnFailure();

    [Fact]
    public void GetHashCode_EqualAreas_IsEqual() =>
        Prop.ForAll(Areas.Two().ToArbitrary(), areas => !areas.Item1.Equals(areas.Item2) || areas.Item1.GetHashCode() == areas.Item2.GetHashCode())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Coded_Misuse_SaysWhatIsAllowed()
    {
        Assert.Throws<FormatException>(() => Area.Coded("Coventry", "Coventry"));
        Assert.Contains("name is empty", Assert.Throws<ArgumentException>(() => Area.Coded(" ", "E08000026")).Message, StringComparison.Ordinal);
        Assert.Contains("such as 2021", Assert.Throws<ArgumentOutOfRangeException>(() => Area.Coded("Coventry", "E08000026", 21)).Message, StringComparison.Ordinal);
    }
}
