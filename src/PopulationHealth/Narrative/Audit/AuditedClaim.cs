namespace PopulationHealth;

/// <summary>A claim with what the audit found: the recomputed value, the verdict and the reason for it.</summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record AuditedClaim : IStated
{
    internal AuditedClaim(PublishedClaim claim, ValueList<ClaimFigure> figures)
    {
        (Claim, Figures) = (claim, figures);
        Result = figures.FirstOrDefault(figure => figure.Missing is not null) is { } absent
            ? new ClaimResult(Missing.NotComputable.Because($"the figure {absent.Id} is {absent.Missing}"))
            : claim.Formula.Evaluate(Values);
        Verdict = Result.Exact is not { } exact ? ClaimVerdict.CannotBeComputed : claim.Rule.Holds(exact, claim.PublishedValue, claim.PublishedDecimals) switch
        {
            true => ClaimVerdict.Agrees,
            false => ClaimVerdict.DoesNotAgree,
            null => ClaimVerdict.Judgement,
        };
    }

    /// <summary>The claim.</summary>
    public PublishedClaim Claim { get; }

    /// <summary>The figures that it was recomputed from, in the order of the formula's letters.</summary>
    public ValueList<ClaimFigure> Figures { get; }

    /// <summary>What the formula gives.</summary>
    public ClaimResult Result { get; }

    /// <summary>What follows for the claim.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>The verdict in a sentence: "The words ask for a value between 45 and 50; the figures give 52."</summary>
    public string Reason => ClaimWords.Reason(this);

    /// <summary>The arithmetic with its numbers: "100 × 185 ÷ 337 ≈ 54.8961", with "=" where no decimals are left out; a figure that is compared as it stands is shown alone.</summary>
    public string Working
    {
        get
        {
            if (Result.Exact is not { } exact)
                return Result.Missing!.Shorthand;
            var (sum, answer) = (Claim.Formula.With(Values), exact.InWords(4));
            return sum == answer ? sum : $"{sum} {(exact.Round(4) == exact ? "=" : "≈")} {answer}";
        }
    }

    /// <inheritdoc />
    public ValueList<Source> Sources => ValueList.From(Figures.SelectMany(figure => figure.Sources).Distinct());

    /// <inheritdoc />
    public Missing? Missing => Result.Missing;

    private decimal[] Values => [.. Figures.Select(figure => figure.Value!.Value)];

    /// <summary>The recomputed value: to four decimals at most, or to as many as the format says (F0 to F9).</summary>
    /// <param name="format">Null, or F0 to F9.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToText(string? format) => format switch
    {
        null or "" => Result.ToText(4),
        ['F', >= '0' and <= '9'] => Result.ToText(format[1] - '0'),
        _ => throw new FormatException($"'{format}' is no format of a recomputed value; allowed: F0 to F9 (decimals at most)."),
    };

    /// <summary>Id, verdict and reason in one line.</summary>
    public override string ToString() => $"{Claim.Id}: {Verdict}. {Reason}";
}
