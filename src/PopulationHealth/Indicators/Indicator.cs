namespace PopulationHealth;

/// <summary>
/// What is measured, and which way it should move. The measure is in the type of <see cref="Indicator{TMeasure}"/>; this is
/// what all indicators share. Two indicators are the same when their ids are.
/// </summary>
public abstract class Indicator : IPlaced, IEquatable<Indicator>
{
    private readonly NeedsChapter? _chapter;

    private protected Indicator(string id, string name) => (Id, Name) = (Require.Text(id), Require.Text(name));

    /// <summary>The id, in lower case with hyphens: <c>life-expectancy-birth</c>.</summary>
    public string Id { get; }

    /// <summary>The name to print.</summary>
    public string Name { get; }

    /// <summary>A name for narrow places; the name itself where none is given.</summary>
    public string ShortName { get => field.Length > 0 ? field : Name; init; } = "";

    /// <summary>What exactly is measured; empty where the source gives no definition.</summary>
    public string Definition { get; init; } = "";

    /// <summary>What is counted; empty where it is not known or does not apply.</summary>
    public string Numerator { get; init; } = "";

    /// <summary>Among whom or what it is counted; empty where it is not known or does not apply.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>For which sexes it is published, in the source's words; empty where it is not known or does not apply.</summary>
    public string Sexes { get; init; } = "";

    /// <summary>For which ages it is published, in the source's words; empty where it is not known or does not apply.</summary>
    public string Ages { get; init; } = "";

    /// <summary>How often it is published; empty where it is not known.</summary>
    public string Frequency { get; init; } = "";

    /// <summary>Where the data behind it come from; empty where it is not known.</summary>
    public string DataSource { get; init; } = "";

    /// <summary>Which way it should move.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>What sort of thing it describes.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>The indicator's number in Fingertips; null where it has none or is defined differently there.</summary>
    public int? FingertipsId { get; init; }

    /// <summary>Its code in the Public Health Outcomes Framework, such as C18; empty where it has none.</summary>
    public string PhofCode { get; init; } = "";

    /// <summary>Where it sits in every framework that it has been placed in.</summary>
    public ValueList<FrameworkPart> Places { get; init; }

    /// <summary>
    /// The chapter of a needs assessment that tells of it. Where it is not given, or given as <see cref="NeedsChapter.Other"/>: that of the <see cref="CatalogueEntry"/>; without one, by the <see cref="Kind"/>, and otherwise
    /// by the first place on the layers of Dahlgren and Whitehead, which is a convention of this library. Other where none of these tells.
    /// </summary>
    public NeedsChapter Chapter { get => _chapter ?? CatalogueEntry?.Chapter ?? NeedsChapterPlaces.Of(this); init => _chapter = value == NeedsChapter.Other ? null : value; }

    /// <summary>What a user of the numbers should know.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The catalogue's indicator of the same definition, where this one came under another id; null where it has none.</summary>
    public Indicator? CatalogueEntry { get; init; }

    /// <summary>Whether it measures a change between two years, so that <c>2011-2021</c> is no pooled period but a from and a to.</summary>
    public bool IsChange { get; init; }

    /// <summary>A number of this indicator's measure, which shows its unit; its value does not matter.</summary>
    public abstract IMeasure Example { get; }

    IReadOnlyCollection<FrameworkPart> IPlaced.Places => Places;

    /// <summary>Whether two indicators have the same id.</summary>
    /// <param name="left">One indicator.</param>
    /// <param name="right">The other indicator.</param>
    public static bool operator ==(Indicator? left, Indicator? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two indicators have different ids.</summary>
    /// <param name="left">One indicator.</param>
    /// <param name="right">The other indicator.</param>
    public static bool operator !=(Indicator? left, Indicator? right) => !(left == right);

    /// <summary>Whether two indicators have the same id.</summary>
    /// <param name="other">The other indicator.</param>
    public bool Equals(Indicator? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as Indicator);

    /// <inheritdoc />
    public sealed override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Lets typed code work on the indicator.</summary>
    internal abstract TResult Accept<TResult>(IIndicatorVisitor<TResult> visitor);
}
