using System.Globalization;

namespace PopulationHealth.Tests;

public class CoventryClaimsTests
{
    private static readonly CoventryClaims Claims = CoventryClaims.Load();
    private static readonly Audit Audited = Audit.Of(Claims.All, CoventryEvidence.Load().FromDocuments);

    [Fact]
    public void Audit_EveryClaim_HasTheKnownVerdict()
    {
        var known = GoldenFile.Read("published-claims-verdicts");

        Assert.Equal(340, Audited.Count);
        Assert.Equal(known.Select(row => row["derived_id"]), Audited.Select(audited => audited.Claim.Id));
        Assert.Equal(
            known.Zip(Audited, (row, audited) => audited.Claim.Rule.Kind == ClaimRuleKind.Judgement ? ClaimVerdict.Judgement : row["agrees"] == "yes" ? ClaimVerdict.Agrees : ClaimVerdict.DoesNotAgree),
            Audited.Select(audited => audited.Verdict));
        Assert.Equal((288, 35, 17), (Audited.With(ClaimVerdict.Agrees).Count, Audited.With(ClaimVerdict.DoesNotAgree).Count, Audited.With(ClaimVerdict.Judgement).Count));
    }

    [Fact]
    public void Audit_EveryClaim_HasTheKnownValue()
    {
        // 117 of 128 is 91.40625 percent: a half, which goes away from zero here and to the even digit in the reviewers' file.
        const string Half = "d004-ambition-communities-share";
        Assert.Equal("91.40625", Audited[Half].Result.ToText(15));

        Assert.Equal(
            GoldenFile.Read("published-claims-verdicts").Where(row => row["derived_id"] != Half).Select(row => (row["derived_id"], decimal.Parse(row["recomputed_value"], CultureInfo.InvariantCulture))),
            Audited.Where(audited => audited.Claim.Id != Half).Select(audited => (audited.Claim.Id, decimal.Parse(audited.ToText(null), CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Explain_EveryClaimThatDoesNotAgreeOrIsOpen_IsReviewedAndWithoutNumbers()
    {
        var some = Audited.Where(audited => audited.Verdict != ClaimVerdict.Agrees).ToList();

        Assert.All(some, audited => Assert.NotEqual(ClaimDisagreement.NotReviewed, Claims.SortOf(audited)));
        // Numbers come from the figures; a typed one would stay when they change.
        Assert.All(some, audited => Assert.DoesNotContain(Claims.Explain(audited), char.IsDigit));
        Assert.All(some, audited => Assert.EndsWith(".", Claims.Explain(audited), StringComparison.Ordinal));
        Assert.All(Audited.With(ClaimVerdict.Agrees), audited => Assert.Equal("", Claims.Explain(audited)));
    }

    [Fact]
    public void Audit_AFigureOfTheFolderChanged_TurnsTheVerdictsThatRestOnIt()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Seed, "s004-profile-out-of-court", ",185,", ",165,");
        var claims = CoventryClaims.Load(folder.Path);
        var audit = Audit.Of(claims.All, CoventryEvidence.Load(folder.Path).FromDocuments);
        var turned = audit.Zip(Audited).Where(pair => pair.First.Verdict != pair.Second.Verdict).Select(pair => pair.First).ToList();

        Assert.Contains("d004-out-of-court-share", turned.Select(audited => audited.Claim.Id));
        Assert.All(turned, audited => Assert.Contains("s004-profile-out-of-court", audited.Claim.Operands));
        Assert.Equal((ClaimVerdict.Agrees, ""), (audit["d004-out-of-court-share"].Verdict, claims.Explain(audit["d004-out-of-court-share"])));
    }

    [Fact]
    public void Load_AFolderWithClaims_ReadsThoseAndReportsWhatIsWrong()
    {
        using var folder = new EvidenceFolder();
        folder.Write("published-claims.csv", "derived_id,source,operands,formula,published,published_value,published_decimals,rule\nmine,004,s001-family-hub-areas,a,eight areas,8,0,rounds\n");
        folder.Write("claim-explanations.csv", "derived_id,sort,explanation\n");

        var claim = Assert.Single(CoventryClaims.Load(folder.Path).All);
        Assert.Equal(("mine", "Cabinet papers of 29 October 2019"), (claim.Id, claim.Source));

        folder.Write("claim-explanations.csv", "derived_id,sort,explanation\nyours,arithmetic,Why.\nmine,other,\n");
        var problems = Assert.Throws<DataFileException>(() => CoventryClaims.Load(folder.Path)).Problems;
        Assert.Equal(["derived_id", "sort", "explanation"], problems.Select(problem => problem.Column));
    }

    [Fact]
    public void All_Claims_NameTheirDocument() =>
        Assert.Equal(
            ["Joint Strategic Needs Assessment 2019: key recommendations", "Health and Wellbeing Strategy proposal 2019", "Coventry Health and Wellbeing Strategy 2023 refresh", "Cabinet papers of 29 October 2019"],
            Claims.All.Select(claim => claim.Source).Distinct());
}
