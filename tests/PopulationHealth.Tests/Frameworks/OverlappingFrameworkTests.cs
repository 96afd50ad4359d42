using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class OverlappingFrameworkTests
{
    [Fact]
    public void Connections_OfAnyNumberOfPillars_AreEveryPairOnce() =>
        Prop.ForAll(Gen.Choose(1, 12).ToArbitrary(), n =>
        {
            var connections = new OverlappingFramework(Samples.WithParts(n)).Connections;
            return connections.Count == n * (n - 1) / 2
                && connections.Select(connection => connection.Code).Distinct().Count() == connections.Count
                && connections.All(connection => connection.First.Order < connection.Second.Order && connection.Joins is null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Connections_WithSubParts_JoinOnlyThePillars()
    {
        var framework = new OverlappingFramework(Samples.WorldHealthOrganizationDefinition);

        Assert.Equal(["CSDH-INT-STR"], framework.Connections.Select(connection => connection.Code));
        Assert.Equal("CSDH-INT-STR", framework.ConnectionOf(framework["CSDH-INC"], framework["CSDH-MAT"]).Code);
    }

    [Fact]
    public void Constructor_JoinOfAnUnknownConnection_Throws()
    {
        var joins = new Dictionary<string, string> { ["X-0-1"] = "Something.", ["X-1-0"] = "The wrong way round." };

        var error = Assert.Throws<ArgumentException>(() => new OverlappingFramework(Samples.WithParts(3), joins));

        Assert.Equal("joins", error.ParamName);
        Assert.Contains("'X-1-0' is not a connection", error.Message, StringComparison.Ordinal);
        Assert.Contains("X-0-1, X-0-2, X-1-2", error.Message, StringComparison.Ordinal);
    }
}
