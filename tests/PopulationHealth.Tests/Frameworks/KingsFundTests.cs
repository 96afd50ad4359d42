namespace PopulationHealth.Tests;

public class KingsFundTests
{
    [Fact]
    public void Members_NameEveryPillarInOrder() => Assert.Equal(KingsFund.Pillars.Parts, Samples.MembersOf(typeof(KingsFund)));

    [Fact]
    public void TopParts_AreTheFourPillarsInTheReportsOrder() =>
        Assert.Equal(
            [
                "The wider determinants of health",
                "Our health behaviours and lifestyles",
                "The places and communities we live in (and with)",
                "An integrated health and care system",
            ],
            KingsFund.Pillars.TopParts.Select(pillar => pillar.Name));

    [Fact]
    public void Connections_AreTheSixPairsEachWithItsPhrase()
    {
        Assert.Equal(
            ["KF-WD-HB", "KF-WD-PC", "KF-WD-IH", "KF-HB-PC", "KF-HB-IH", "KF-PC-IH"],
            KingsFund.Pillars.Connections.Select(connection => connection.Code));
        Assert.All(KingsFund.Pillars.Connections, connection => Assert.False(string.IsNullOrWhiteSpace(connection.Joins)));
    }

    [Fact]
    public void ConnectionOf_EitherOrder_IsTheSameConnection()
    {
        var connection = KingsFund.Pillars.ConnectionOf(KingsFund.IntegratedSystem, KingsFund.HealthBehaviours);

        Assert.Equal("KF-HB-IH", connection.Code);
        Assert.Equal("Health behaviours and lifestyles + Integrated health and care system", connection.Name);
        Assert.Equal(connection, KingsFund.Pillars.ConnectionOf(KingsFund.HealthBehaviours, KingsFund.IntegratedSystem));
    }

    [Fact]
    public void ConnectionOf_OnePillarTwice_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => KingsFund.Pillars.ConnectionOf(KingsFund.HealthBehaviours, KingsFund.HealthBehaviours));

        Assert.Equal("other", error.ParamName);
    }

    [Theory]
    [InlineData("WD", "KF-WD")]
    [InlineData("wider determinants", "KF-WD")]
    [InlineData("Health behaviours and lifestyles", "KF-HB")]
    [InlineData("The places and communities we live in, and with", "KF-PC")]
    [InlineData("integrated health and care system", "KF-IH")]
    public void TryFind_NamesInLocalUse_FindThePillar(string text, string code)
    {
        Assert.True(KingsFund.Pillars.TryFind(text, out var pillar));
        Assert.Equal(code, pillar.Code);
    }

    [Fact]
    public void Citation_OnOneLine_IsPrintable() =>
        Assert.Equal(
            "Buck D, Baylis A, Dougall D, Robertson R (2018). A vision for population health: towards a healthier future. London: The King's Fund.",
            KingsFund.WiderDeterminants.Citation.ToString());
}
