namespace PopulationHealth.Tests;

public class MarmotTests
{
    [Fact]
    public void Members_NameEveryObjectiveInOrder() => Assert.Equal(Marmot.Objectives.Parts, Samples.MembersOf(typeof(Marmot)));

    [Fact]
    public void Objectives_AreTheEightOf2022InOrder()
    {
        Assert.Equal("2022", Marmot.Objectives.Edition);
        Assert.Equal(
            [
                "Give every child the best start in life",
                "Enable all children, young people and adults to maximise their capabilities and have control over their lives",
                "Create fair employment and good work for all",
                "Ensure a healthy standard of living for all",
                "Create and develop healthy and sustainable places and communities",
                "Strengthen the role and impact of ill health prevention",
                "Tackle racism, discrimination and their outcomes",
                "Pursue environmental sustainability and health equity together",
            ],
            Marmot.Objectives.TopParts.Select(objective => objective.Name));
        Assert.Equal("12345678", string.Concat(Marmot.Objectives.TopParts.Select(objective => objective.Number)));
    }

    [Fact]
    public void Edition2010_HasSixLetteredObjectives()
    {
        Assert.Equal("ABCDEF", string.Concat(Marmot.Edition2010.TopParts.Select(objective => objective.Number)));
        Assert.Equal("Ensure healthy standard of living for all", Marmot.Edition2010["MM4"].Name);
        Assert.False(Marmot.Edition2010.TryFind(Marmot.RacismAndDiscrimination, out _));
    }

    [Fact]
    public void Equals_SameObjectiveOfTwoEditions_IsTheSamePlace()
    {
        var earlier = Marmot.Edition2010["MM4"];

        Assert.Equal(Marmot.HealthyStandardOfLiving, earlier);
        Assert.Equal(Marmot.HealthyStandardOfLiving.GetHashCode(), earlier.GetHashCode());
        Assert.NotEqual(Marmot.HealthyStandardOfLiving.Name, earlier.Name);
    }

    [Fact]
    public void LetterOf_IsNullForTheTwoLaterObjectives()
    {
        Assert.Equal("A", Marmot.LetterOf(Marmot.BestStartInLife));
        Assert.Equal("F", Marmot.LetterOf(Marmot.IllHealthPrevention));
        Assert.Null(Marmot.LetterOf(Marmot.RacismAndDiscrimination));
        Assert.Null(Marmot.LetterOf(Marmot.SustainabilityAndEquity));
        Assert.Throws<ArgumentException>(() => Marmot.LetterOf(KingsFund.WiderDeterminants));
    }

    [Fact]
    public void RecommendationsFor_ThreeForEachOfSixAndNoneForSevenAndEight()
    {
        Assert.Equal(18, Marmot.Objectives.Recommendations.Count);
        Assert.Equal([3, 3, 3, 3, 3, 3, 0, 0], Marmot.Objectives.TopParts.Select(objective => Marmot.Objectives.RecommendationsFor(objective).Count));
        Assert.All(
            Marmot.Objectives.Recommendations,
            recommendation => Assert.Equal(Marmot.LetterOf(Marmot.Objectives[recommendation.ObjectiveCode]), recommendation.Code[..1]));
    }

    [Fact]
    public void Recommendations_SayThatTheyAreParaphrased() =>
        Assert.All(Marmot.Objectives.Recommendations, recommendation =>
        {
            Assert.Equal(Provenance.ParaphrasedUnverified, recommendation.Provenance);
            Assert.EndsWith("(paraphrased, unverified)", recommendation.ToString(), StringComparison.Ordinal);
            Assert.Equal(2010, recommendation.Citation.Year);
        });

    [Fact]
    public void Goals_AreTwo() => Assert.Equal(2, Marmot.Objectives.Goals.Count);

    [Fact]
    public void Citation_OfLaterObjectives_IsNotTheReviewOf2010() =>
        Assert.Equal([2010, 2022], [Marmot.BestStartInLife.Citation.Year, Marmot.SustainabilityAndEquity.Citation.Year]);

    [Theory]
    [InlineData("Ensure healthy standard of living for all")]
    [InlineData("Ensure a healthy standard of living for all")]
    public void TryFind_WithAndWithoutTheArticle_InBothEditions(string name)
    {
        Assert.True(Marmot.Objectives.TryFind(name, out var eighth));
        Assert.True(Marmot.Edition2010.TryFind(name, out var sixth));
        Assert.Equal(eighth, sixth);
    }

    [Fact]
    public void TryFind_LettersAndNumbers_BelongToTheirOwnEdition()
    {
        Assert.True(Marmot.Edition2010.TryFind("c", out var lettered));
        Assert.True(Marmot.Objectives.TryFind("3", out var numbered));
        Assert.Equal(lettered, numbered);
        Assert.False(Marmot.Objectives.TryFind("C", out _));
        Assert.False(Marmot.Edition2010.TryFind("3", out _));
    }
}
