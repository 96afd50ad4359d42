namespace PopulationHealth;

/// <summary>
/// How the parts of several frameworks correspond, by way of the determinants that have places in them. Many-to-many:
/// going from one framework to another and back does not return to where it started.
/// </summary>
/// <remarks>
/// A part stands for its sub-parts too: a row on smoking links its pillar with smoking and with the layer of lifestyle factors.
/// A crosswalk never changes; <see cref="With(string, FrameworkPart, Strength)"/> gives a larger one.
/// </remarks>
public sealed class Crosswalk
{
    private readonly HashSet<string> _frameworks;

    /// <summary>Builds a crosswalk of rows.</summary>
    /// <param name="rows">The rows, in the order to keep.</param>
    /// <param name="provenance">How far the placements rest on a source; a crosswalk is a convention unless its authors published it.</param>
    /// <exception cref="ArgumentException">Rows share a key.</exception>
    public Crosswalk(IEnumerable<CrosswalkRow> rows, Provenance provenance = Provenance.Convention)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = [.. rows];
        Provenance = provenance;
        _frameworks = [.. Rows.SelectMany(row => row.Placements, (_, placement) => placement.Part.FrameworkCode)];
        var repeated = Rows.GroupBy(row => row.Key, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToList();
        if (repeated.Count > 0)
            throw new ArgumentException($"Keys are unique in a crosswalk, but '{string.Join("', '", repeated)}' is given more than once.", nameof(rows));
    }

    /// <summary>
    /// The library's crosswalk of Dahlgren-Whitehead, King's Fund and Marmot: a defensible default that rests on the parts'
    /// definitions. No author has published it.
    /// </summary>
    public static Crosswalk Default { get; } = new(DefaultCrosswalk.Rows);

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<CrosswalkRow> Rows { get; }

    /// <summary>How far the placements rest on a source.</summary>
    public Provenance Provenance { get; }

    /// <summary>The row with a key.</summary>
    /// <param name="key">A row's key, such as "DW-LIVE-EDUC / early years".</param>
    /// <exception cref="ArgumentException">No row has the key; the message lists those that there are.</exception>
    public CrosswalkRow this[string key] =>
        Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal))
        ?? throw new ArgumentException($"'{key}' is not the key of a row: use one of '{string.Join("', '", Rows.Select(row => row.Key))}'.", nameof(key));

    /// <summary>The crosswalk with a place more in one row, such as a chapter of a framework of your own.</summary>
    /// <param name="key">The row's key.</param>
    /// <param name="part">A part of any framework; one that the row has already gets the strength given here.</param>
    /// <param name="strength">How closely the row matches it.</param>
    /// <exception cref="ArgumentException">No row has the key.</exception>
    public Crosswalk With(string key, FrameworkPart part, Strength strength)
    {
        var changed = this[key];
        return new(Rows.Select(row => ReferenceEquals(row, changed) ? row.With(part, strength) : row), Provenance);
    }

    /// <summary>The crosswalk with a row more, at the end.</summary>
    /// <param name="row">A row with a new key.</param>
    /// <exception cref="ArgumentException">There is a row with the key already.</exception>
    public Crosswalk With(CrosswalkRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new([.. Rows, row], Provenance);
    }

    /// <summary>All links from the parts of one framework to the parts of another, in the order of the first, then of the second.</summary>
    /// <param name="from">A framework with places in this crosswalk.</param>
    /// <param name="to">Another one.</param>
    /// <exception cref="ArgumentException">A framework has no places here, or both are editions of the same one.</exception>
    public IReadOnlyList<CrosswalkLink> Between(Framework from, Framework to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Require(from.Code, nameof(from));
        RequireAnother(to, from.Code, nameof(to));
        return [.. from.Parts.SelectMany(part => Links(part, to))];
    }

    /// <summary>The links from one part to the parts of another framework, in that framework's order; empty where no row has both.</summary>
    /// <param name="part">A part of a framework with places in this crosswalk.</param>
    /// <param name="framework">Another framework.</param>
    /// <exception cref="ArgumentException">A framework has no places here, or the part belongs to the same one.</exception>
    public IReadOnlyList<CrosswalkLink> ToParts(FrameworkPart part, Framework framework)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(framework);
        Require(part.FrameworkCode, nameof(part));
        RequireAnother(framework, part.FrameworkCode, nameof(framework));
        return [.. Links(part, framework)];
    }

    private IEnumerable<CrosswalkLink> Links(FrameworkPart from, Framework to) =>
        to.Parts.Select(part => Link(from, part)).OfType<CrosswalkLink>();

    private CrosswalkLink? Link(FrameworkPart start, FrameworkPart end)
    {
        var shared = (
            from row in Rows
            let strength = Weaker(row.StrengthIn(start), row.StrengthIn(end))
            where strength is not null
            select (row, strength: strength.Value)).ToList();
        return shared.Count == 0 ? null : new(start, end, shared.Min(one => one.strength), [.. shared.Select(one => one.row)]);
    }

    /// <summary>A row carries a link as strongly as the weaker of its two places; null where it lacks one.</summary>
    private static Strength? Weaker(Strength? one, Strength? other) =>
        one is null || other is null ? null : (Strength)Math.Max((int)one.Value, (int)other.Value);

    private void Require(string framework, string parameter)
    {
        if (!_frameworks.Contains(framework))
        {
            throw new ArgumentException(
                $"The framework '{framework}' has no places in this crosswalk, which knows {string.Join(", ", _frameworks.Order(StringComparer.Ordinal))}: add some with With(key, part, strength).",
                parameter);
        }
    }

    private void RequireAnother(Framework framework, string code, string parameter)
    {
        Require(framework.Code, parameter);
        if (string.Equals(framework.Code, code, StringComparison.Ordinal))
            throw new ArgumentException($"{framework} cannot be linked with the framework '{code}', which is the same: pass another framework.", parameter);
    }
}
