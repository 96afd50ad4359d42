namespace PopulationHealth;

/// <summary>The reason for a verdict, made of the rule and the numbers.</summary>
internal static class ClaimWords
{
    public static string Reason(AuditedClaim audited)
    {
        var (claim, rule) = (audited.Claim, audited.Claim.Rule);
        if (audited.Result.Exact is not { } exact)
            return $"Cannot be computed: {audited.Result.Missing!.Detail}.";
        return rule.Kind switch
        {
            ClaimRuleKind.Rounds => Rounded(exact, Fraction.Of(claim.PublishedValue!.Value), claim.PublishedDecimals!.Value),
            ClaimRuleKind.Zero => $"The words ask for no difference; the figures give {Shown(exact, 0)}.",
            ClaimRuleKind.Above => $"The words ask for a value above {ClaimRule.InText(rule.Low)}; the figures give {Shown(exact, rule.Low)}.",
            ClaimRuleKind.Below => $"The words ask for a value below {ClaimRule.InText(rule.Low)}; the figures give {Shown(exact, rule.Low)}.",
            ClaimRuleKind.Between => $"The words ask for a value between {ClaimRule.InText(rule.Low)} and {ClaimRule.InText(rule.High)}; the figures give {Shown(exact, rule.Low, rule.High)}.",
            ClaimRuleKind.Count => $"The words ask for a count or rank of {ClaimRule.InText(rule.Low)}; the figures give {Shown(exact, rule.Low)}.",
            _ => $"The words settle no arithmetic; the figures give {exact.InWords(4)}.",
        };
    }

    private static string Rounded(Fraction exact, Fraction published, int decimals)
    {
        var rounded = exact.Round(decimals);
        var given = rounded == exact ? $"The figures give {exact.InWords(decimals)}" : $"The figures give {Unrounded(exact, rounded, decimals)}, which rounds to {rounded.InWords(decimals)}";
        return rounded == published ? $"{given}, as published." : $"{given}; published is {published.InWords(decimals)}.";
    }

    // So many decimals that a reader who rounds what is printed comes to the same.
    private static string Unrounded(Fraction exact, Fraction rounded, int decimals)
    {
        for (var shown = 4; shown <= 15; shown++)
            if (exact.Round(shown) is var given && given != rounded && given.Round(decimals) == rounded)
                return exact.InWords(shown);
        return $"very slightly {(exact > exact.Round(15) ? "more" : "less")} than {exact.InWords(15)}";
    }

    private static string Shown(Fraction exact, params ReadOnlySpan<decimal> limits)
    {
        foreach (var limit in limits)
            if (exact != Fraction.Of(limit) && exact.Round(4) == Fraction.Of(limit))
                return Shown(exact, Fraction.Of(limit));
        return exact.InWords(4);
    }

    // A value beside a limit must not be printed as the limit.
    private static string Shown(Fraction exact, Fraction limit)
    {
        for (var decimals = 4; decimals <= 15; decimals++)
            if (exact.Round(decimals) is var shown && (shown != limit || shown == exact))
                return exact.InWords(decimals);
        return $"very slightly {(exact > limit ? "more" : "less")} than {limit.InWords(15)}";
    }
}
