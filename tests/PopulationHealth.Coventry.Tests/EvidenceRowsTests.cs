using System.Globalization;
using System.Text;

namespace PopulationHealth.Tests;

/// <summary>Every row of both files against the observation that it became.</summary>
public class EvidenceRowsTests
{
    private static readonly CoventryEvidence Evidence = CoventryEvidence.Load();

    public static TheoryData<string> Files => [EvidenceFolder.Seed, EvidenceFolder.Open];

    [Theory]
    [MemberData(nameof(Files))]
    public void Observations_KeepValueDecimalsPeriodSectionAndIndicatorOfEveryRow(string file) => Assert.All(Rows(file), row =>
    {
        var item = Evidence.Observations.WithId(row.Id);
        var measure = item.Value!.Measure;
        var shown = row.Unit == "proportion" ? measure.Value : measure.Value * measure.Scale;

        Assert.Equal(double.Parse(row.Value, CultureInfo.InvariantCulture), shown, 1e-9);
        Assert.Equal((row.Indicator, row.Period, row.Section, row.Theme), (item.Indicator.Id, item.Period.Text, item.Source.Section, item.Theme));
        var point = row.Value.IndexOf('.', StringComparison.Ordinal);
        Assert.Equal(point < 0 ? 0 : row.Value.Length - point - 1 - (row.Unit == "proportion" ? 2 : 0), item.Value.Decimals);
    });

    [Fact]
    public void Periods_EveryTextOfTheEvidence_ReadsBack()
    {
        var texts = Rows(EvidenceFolder.Seed).Concat(Rows(EvidenceFolder.Open)).Select(row => row.Period).Distinct().ToList();

        Assert.Equal(89, texts.Count);
        Assert.All(texts, text => Assert.Equal(text, Period.Parse(text).Text));
        Assert.Equal(
            ["", "IMD 2019 (underlying years not seen)", "around 2017/18", "first of the last two financial years", "not stated", "not stated (older page)",
                "published 2016-11", "published 2017-08", "second of the last two financial years"],
            texts.Where(text => !Period.Parse(text).IsStated).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Row> Rows(string file)
    {
        var text = EvidenceFolder.Embedded(file);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CsvFile.Read(stream, file, text[..text.IndexOf('\r', StringComparison.Ordinal)].Split(','), row => new Row(
            row.Text("claim_id"), row.Text("indicator"), row.Text("value"), row.Text("unit"), row.Text("period"), row.Text("section"), row.Text("theme")));
    }

    private sealed record Row(string Id, string Indicator, string Value, string Unit, string Period, string Section, string Theme);

    [Fact]
    public void Period_HouseholdSurvey_IsAWave() => Assert.All(
        CoventryEvidence.Load().Observations.Of<Proportion>("satisfied-local-area"), item => Assert.Equal(PeriodBasis.SurveyWave, item.Period.Basis));

    [Fact]
    public void Places_LifeExpectancy_BelongsToNoSingleObjective() => Assert.All(
        CoventryEvidence.Load().Indicators.Where(item => item.Example is LifeExpectancy), item => Assert.DoesNotContain(item.Places, place => place.FrameworkCode == "MM"));
}
