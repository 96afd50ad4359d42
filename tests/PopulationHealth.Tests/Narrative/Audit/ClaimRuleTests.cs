namespace PopulationHealth.Tests;

public class ClaimRuleTests
{
    [Theory]
    [InlineData("rounds", ClaimRuleKind.Rounds, "rounds to the published value")]
    [InlineData("zero", ClaimRuleKind.Zero, "is exactly 0")]
    [InlineData("above 0", ClaimRuleKind.Above, "is above 0")]
    [InlineData("below -2.5", ClaimRuleKind.Below, "is below -2.5")]
    [InlineData("between 3150000 3500000", ClaimRuleKind.Between, "lies between 3,150,000 and 3,500,000")]
    [InlineData("between -11 -11", ClaimRuleKind.Between, "lies between -11 and -11")]
    [InlineData("count 3", ClaimRuleKind.Count, "is a count or rank of 3")]
    [InlineData("judgement", ClaimRuleKind.Judgement, "is left to judgement")]
    public void Parse_EachRule_IsReadAndWrittenBack(string text, ClaimRuleKind kind, string words)
    {
        var rule = ClaimRule.Parse(text);

        Assert.Equal((kind, words, text), (rule.Kind, rule.InWords, rule.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("round")]
    [InlineData("Zero")]
    [InlineData("zero 0")]
    [InlineData("above")]
    [InlineData("above  1")]
    [InlineData("above 1 ")]
    [InlineData("above 1 2")]
    [InlineData("above 1,5")]
    [InlineData("above 1e5")]
    [InlineData("above +1")]
    [InlineData("above .5")]
    [InlineData("above 1\n")]
    [InlineData("between 2 1")]
    [InlineData("between 1")]
    [InlineData("count 1.5")]
    [InlineData("count -1")]
    [InlineData("count")]
    public void Parse_WhatIsNoRule_SaysWhatIsAllowed(string text) =>
        Assert.Matches("allowed are rounds, zero|write between X Y|write count N", Assert.Throws<ArgumentException>(() => ClaimRule.Parse(text)).Message);
}
