namespace PopulationHealth;

/// <summary>
/// Why there is no value. A closed set: zero, missing and suppressed are never confused. On output each kind is written with
/// the shorthand of the Government Analysis Function ("Symbols in tables"): <c>[c]</c>, <c>[x]</c> or <c>[z]</c>.
/// </summary>
public sealed record Missing
{
    private Missing(string code, string shorthand, string reason) => (Code, Shorthand, Reason) = (code, shorthand, reason);

    /// <summary>Held back so that nobody can be recognised: <c>[c]</c>.</summary>
    public static Missing Suppressed { get; } = new("suppressed", "[c]", "suppressed to protect confidentiality");

    /// <summary>Too few events for a number that means anything: <c>[x]</c>.</summary>
    public static Missing TooFewEvents { get; } = new("too-few-events", "[x]", "based on too few events to be reliable");

    /// <summary>Nobody collects it: <c>[x]</c>.</summary>
    public static Missing NotCollected { get; } = new("not-collected", "[x]", "not collected");

    /// <summary>It makes no sense for this area, group or period: <c>[z]</c>.</summary>
    public static Missing NotApplicable { get; } = new("not-applicable", "[z]", "not applicable");

    /// <summary>There is a number, but not one that may stand beside the others: <c>[x]</c>.</summary>
    public static Missing NotComparable { get; } = new("not-comparable", "[x]", "not comparable");

    /// <summary>Collected, but not published: <c>[x]</c>.</summary>
    public static Missing NotPublished { get; } = new("not-published", "[x]", "not published");

    /// <summary>The method does not give a number for what was counted: <c>[x]</c>. The detail says why.</summary>
    public static Missing NotComputable { get; } = new("not-computable", "[x]", "not computable");

    /// <summary>All kinds.</summary>
    public static ValueList<Missing> All { get; } = [Suppressed, TooFewEvents, NotCollected, NotApplicable, NotComparable, NotPublished, NotComputable];

    /// <summary>The kind's name for files, such as <c>too-few-events</c>.</summary>
    public string Code { get; }

    /// <summary>What stands in a table's cell: <c>[c]</c>, <c>[x]</c> or <c>[z]</c>.</summary>
    public string Shorthand { get; }

    /// <summary>The kind in words, to follow "is".</summary>
    public string Reason { get; }

    /// <summary>What more is known about this case; empty where nothing is.</summary>
    public string Detail { get; private init; } = "";

    /// <summary>The same kind, with what is known about this case.</summary>
    /// <param name="detail">A few words, such as "7 events, 10 are needed".</param>
    public Missing Because(string detail) => this with { Detail = Require.Text(detail) };

    /// <summary>Whether this is of the given kind, whatever its detail.</summary>
    /// <param name="kind">A kind, such as <see cref="Suppressed"/>.</param>
    public bool Is(Missing kind) => Code == kind?.Code;

    /// <summary>The kind with its name for files.</summary>
    /// <param name="code">Such as <c>suppressed</c>; the shorthand is not enough, as kinds share one.</param>
    /// <exception cref="ArgumentException">No kind has that name; the message lists them.</exception>
    public static Missing Parse(string code) =>
        All.FirstOrDefault(kind => string.Equals(kind.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"'{code}' is no reason for a missing value; allowed: {string.Join(", ", All.Select(kind => kind.Code))}.", nameof(code));

    /// <summary>The reason in words, with its detail.</summary>
    public override string ToString() => Detail.Length == 0 ? Reason : $"{Reason} ({Detail})";
}
