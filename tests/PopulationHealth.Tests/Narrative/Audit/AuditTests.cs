using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class AuditTests
{
    [Theory]
    [InlineData("rounds", "48.5", ClaimVerdict.Agrees, "The figures give 48.5, which rounds to 49, as published.")]
    [InlineData("rounds", "49.4999", ClaimVerdict.Agrees, "The figures give 49.4999, which rounds to 49, as published.")]
    [InlineData("rounds", "49", ClaimVerdict.Agrees, "The figures give 49, as published.")]
    [InlineData("rounds", "49.5", ClaimVerdict.DoesNotAgree, "The figures give 49.5, which rounds to 50; published is 49.")]
    [InlineData("rounds", "48.49999999", ClaimVerdict.DoesNotAgree, "The figures give 48.49999999, which rounds to 48; published is 49.")]
    [InlineData("rounds", "49.00001", ClaimVerdict.Agrees, "The figures give 49.00001, which rounds to 49, as published.")]
    [InlineData("rounds", "49.00000000000000000001", ClaimVerdict.Agrees, "The figures give very slightly more than 49, which rounds to 49, as published.")]
    [InlineData("rounds", "5261000", ClaimVerdict.DoesNotAgree, "The figures give 5,261,000; published is 49.")]
    [InlineData("zero", "0", ClaimVerdict.Agrees, "The words ask for no difference; the figures give 0.")]
    [InlineData("zero", "-0.1", ClaimVerdict.DoesNotAgree, "The words ask for no difference; the figures give -0.1.")]
    [InlineData("zero", "0.00000001", ClaimVerdict.DoesNotAgree, "The words ask for no difference; the figures give 0.00000001.")]
    [InlineData("above 50", "50.1", ClaimVerdict.Agrees, "The words ask for a value above 50; the figures give 50.1.")]
    [InlineData("above 50", "50", ClaimVerdict.DoesNotAgree, "The words ask for a value above 50; the figures give 50.")]
    [InlineData("above 50", "49.999999", ClaimVerdict.DoesNotAgree, "The words ask for a value above 50; the figures give 49.999999.")]
    [InlineData("above 50", "50.00000000000000000001", ClaimVerdict.Agrees, "The words ask for a value above 50; the figures give very slightly more than 50.")]
    [InlineData("below -2", "-2.1", ClaimVerdict.Agrees, "The words ask for a value below -2; the figures give -2.1.")]
    [InlineData("below -2", "-2", ClaimVerdict.DoesNotAgree, "The words ask for a value below -2; the figures give -2.")]
    [InlineData("between 45 50", "45", ClaimVerdict.Agrees, "The words ask for a value between 45 and 50; the figures give 45.")]
    [InlineData("between 45 50", "50", ClaimVerdict.Agrees, "The words ask for a value between 45 and 50; the figures give 50.")]
    [InlineData("between 45 50", "52", ClaimVerdict.DoesNotAgree, "The words ask for a value between 45 and 50; the figures give 52.")]
    [InlineData("between 45 50", "44.9", ClaimVerdict.DoesNotAgree, "The words ask for a value between 45 and 50; the figures give 44.9.")]
    [InlineData("count 3", "3", ClaimVerdict.Agrees, "The words ask for a count or rank of 3; the figures give 3.")]
    [InlineData("count 3", "2", ClaimVerdict.DoesNotAgree, "The words ask for a count or rank of 3; the figures give 2.")]
    [InlineData("judgement", "2", ClaimVerdict.Judgement, "The words settle no arithmetic; the figures give 2.")]
    public void Of_EachRule_JudgesAndSaysWhy(string rule, string value, ClaimVerdict verdict, string reason)
    {
        var audited = Judge(rule, decimal.Parse(value, CultureInfo.InvariantCulture));

        Assert.Equal((verdict, reason), (audited.Verdict, audited.Reason));
    }

    [Fact]
    public void Of_AChangedFigure_TurnsTheVerdict() => Prop.ForAll<int, PositiveInt>((limit, step) =>
    {
        var rule = string.Create(CultureInfo.InvariantCulture, $"above {limit}");
        var (over, under) = (Judge(rule, limit + (step.Get / 1000m)), Judge(rule, limit - (step.Get / 1000m)));
        return (over.Verdict, under.Verdict, Judge(rule, limit).Verdict) == (ClaimVerdict.Agrees, ClaimVerdict.DoesNotAgree, ClaimVerdict.DoesNotAgree);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_SeveralClaims_KeepTheirOrderAndAreCounted()
    {
        PublishedClaim Claim(string id, string formula, string rule) => new(id, ["x", "y"], ClaimFormula.Parse(formula, 2), "said", ClaimRule.Parse(rule));
        var audit = Audit.Of(
            [Claim("second", "a-b", "above 0"), Claim("first", "a-b", "below 0"), Claim("third", "a/(b-b)", "zero"), Claim("fourth", "a+b", "judgement")],
            [new ClaimFigure("y", 1), new ClaimFigure("unused", 9), new ClaimFigure("x", 3)]);

        Assert.Equal(["second", "first", "third", "fourth"], audit.Select(audited => audited.Claim.Id));
        Assert.Equal("second", Assert.Single(audit.With(ClaimVerdict.Agrees)).Claim.Id);
        Assert.Equal("Cannot be computed: the formula divides by zero.", Assert.Single(audit.With(ClaimVerdict.CannotBeComputed)).Reason);
        Assert.Equal("3 ÷ (1 - 1)", audit["third"].Claim.Formula.With(3, 1));
        Assert.Equal(("[x]", "3 - 1 = 2", "2"), (audit["third"].Working, audit["first"].Working, audit["first"].ToText(null)));
        Assert.Contains("no claim", Assert.Throws<ArgumentException>(() => audit["fifth"]).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_AMissingFigure_CannotBeComputed()
    {
        var audited = Audit.Of([Claim("rounds")], [new ClaimFigure("x", Missing.Suppressed)])[0];

        Assert.Equal(ClaimVerdict.CannotBeComputed, audited.Verdict);
        Assert.Equal("Cannot be computed: the figure x is suppressed to protect confidentiality.", audited.Reason);
        Assert.True(audited.Missing!.Is(Missing.NotComputable));
    }

    [Fact]
    public void Of_Observations_TakesTheValueAsItIsPrinted()
    {
        var share = new Observation<Proportion>(new Indicator<Proportion>("share", "Share", new Proportion(0)), new Estimate<Proportion>(new Proportion(0.285)) { Precision = Precision.Over })
        {
            Id = "x",
            Area = Area.Uncoded("Anywhere"),
            Period = Period.Parse("2021"),
            Source = new Source("A report"),
        };
        var audited = Audit.Of([Claim("zero", "a-28.5")], [share])[0];

        Assert.Equal(ClaimVerdict.Agrees, audited.Verdict);
        Assert.Equal("A report", Assert.Single(audited.Sources).Document);
    }

    [Fact]
    public void Of_UnknownOperandsAndIdsThatComeTwice_AreAllNamed()
    {
        Assert.Contains("these operands: x (claim claim). Add the figures", Assert.Throws<ArgumentException>(() => Audit.Of([Claim("zero")], [new ClaimFigure("y", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("more than once: claim.", Assert.Throws<ArgumentException>(() => Audit.Of([Claim("zero"), Claim("rounds")], [new ClaimFigure("x", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("more than once: x.", Assert.Throws<ArgumentException>(() => Audit.Of([Claim("zero")], [new ClaimFigure("x", 1), new ClaimFigure("x", 1)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PublishedClaim_ThatDoesNotFit_SaysWhatToDo()
    {
        static PublishedClaim Of(string rule, decimal? value, int? decimals) => new("claim", ["x"], ClaimFormula.Parse("a", 1), "said", ClaimRule.Parse(rule), value, decimals);

        Assert.Contains("needs the published value", Assert.Throws<ArgumentException>(() => Of("rounds", null, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("number of decimals", Assert.Throws<ArgumentException>(() => Of("rounds", 1, null)).Message, StringComparison.Ordinal);
        Assert.Contains("more decimals than", Assert.Throws<ArgumentException>(() => Of("rounds", 1.25m, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("0 to 15 decimals", Assert.Throws<ArgumentException>(() => Of("zero", 1, 16)).Message, StringComparison.Ordinal);
        Assert.Contains("2 operands and a formula for 1", Assert.Throws<ArgumentException>(() => new PublishedClaim("claim", ["x", "y"], ClaimFormula.Parse("a", 1), "said", ClaimRule.Parse("zero"))).Message, StringComparison.Ordinal);
        Assert.Equal(("rounds to 5,261,000", "is exactly 0"), (Of("rounds", 5_261_000, 0).Asks, Of("zero", null, null).Asks));
    }

    private static AuditedClaim Judge(string rule, decimal value) => Audit.Of([Claim(rule)], [new ClaimFigure("x", value)])[0];

    private static PublishedClaim Claim(string rule, string formula = "a") => new("claim", ["x"], ClaimFormula.Parse(formula, 1), "said", ClaimRule.Parse(rule), 49, 0);
}
