using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>
/// A sentence bound to its data, written as an interpolated string: <c>Statement s = $"{coventry} people live in Coventry.";</c>.
/// Each hole is an observation, an estimate or a name, and keeps its sources. A digit typed into the words is an error, so that a
/// text cannot drift from its numbers; a plain number in a hole does not compile, as it has no source.
/// </summary>
/// <remarks>
/// A statement with a missing value in it says so instead of the sentence. Building ends with the first reading: from then on
/// the statement does not change and may be shared between threads.
/// </remarks>
[InterpolatedStringHandler]
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Statement : IStated, IEquatable<Statement>
{
    private readonly List<StatementPart> _parts;
    private Missing? _missing;
    private string _missingOf = "";
    private bool _read;

    /// <summary>Begins a statement; called by the compiler.</summary>
    /// <param name="literalLength">The number of typed characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Statement(int literalLength, int formattedCount) => _parts = new(formattedCount + (literalLength > 0 ? formattedCount + 1 : 0));

    private Statement(List<StatementPart> parts, Statement? missing) =>
        (_parts, _missing, _missingOf, _read) = (parts, missing?._missing, missing?._missingOf ?? "", true);

    /// <summary>The words and values, in their order.</summary>
    public IReadOnlyList<StatementPart> Parts
    {
        get
        {
            _read = true;
            return _missing is null ? _parts : [new StatementPart($"This cannot be stated: {_missingOf} is {_missing}.", false, [])];
        }
    }

    /// <summary>The parts with a capital at the beginning, also where a value such as "over 200" stands first.</summary>
    internal IEnumerable<StatementPart> Sentence =>
        Parts is [{ IsValue: true, Text: [>= 'a' and <= 'z', ..] } first, ..]
            ? Parts.Skip(1).Prepend(first with { Text = char.ToUpperInvariant(first.Text[0]) + first.Text[1..] })
            : Parts;

    /// <summary>The sources of all values, each once, in the order of their first use.</summary>
    public ValueList<Source> Sources => ValueList.From(Parts.SelectMany(part => part.Sources).Distinct());

    /// <summary>Why the sentence cannot be said; null where it can.</summary>
    public Missing? Missing => _missing;

    /// <summary>Several statements as one paragraph, a space between them.</summary>
    /// <param name="statements">The statements, in their order.</param>
    public static Statement Join(params Statement[] statements) => Join((IEnumerable<Statement>)statements);

    /// <summary>Several statements as one paragraph, a space between them.</summary>
    /// <param name="statements">The statements, in their order.</param>
    public static Statement Join(IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var parts = new List<StatementPart>();
        foreach (var statement in statements)
        {
            if (parts.Count > 0)
                parts.Add(new StatementPart(" ", false, []));
            parts.AddRange(statement.Sentence);
        }
        return new Statement(parts, null);
    }

    /// <summary>Statements as a list within a sentence: "A", "A and B", "A, B and C". To be put in a hole of another one.</summary>
    /// <param name="items">The statements, in their order, one at least; each without a full stop.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Statement List(IEnumerable<Statement> items)
    {
        Statement[] all = [.. items ?? throw new ArgumentNullException(nameof(items))];
        if (all.Length == 0)
            throw new ArgumentException("There is nothing to list; give one statement at least, or say in other words that there is none.", nameof(items));
        var parts = all.SelectMany((item, i) => item.Parts.Prepend(new StatementPart(i == 0 ? "" : i == all.Length - 1 ? " and " : ", ", false, [])));
        return new Statement([.. parts.Where(part => part.Text.Length > 0)], all.FirstOrDefault(item => item.Missing is not null));
    }

    /// <summary>Adds typed words; called by the compiler.</summary>
    /// <param name="literal">The words.</param>
    /// <exception cref="FormatException">The words hold a digit.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        DigitRule.Check(literal);
        Append(new StatementPart(literal, false, []));
    }

    /// <summary>Adds an observation, an estimate, another statement or something computed from them.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">See <see cref="IStated.ToText"/>.</param>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : IStated
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Missing is { } missing)
            Withhold(missing, value.Subject);
        else
            Append(new StatementPart(value.ToText(format), true, value.Sources));
    }

    /// <summary>Adds another statement's words and values.</summary>
    /// <param name="statement">The statement.</param>
    public void AppendFormatted(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.Missing is { } missing)
            Withhold(missing, statement._missingOf);
        foreach (var part in statement.Parts)
            Append(part);
    }

    private void Withhold(Missing missing, string of)
    {
        if (_missing is null)
            (_missing, _missingOf) = (missing, of);
    }

    /// <summary>Adds a name, such as "Year 6": text that is no result.</summary>
    /// <param name="name">The name.</param>
    public void AppendFormatted(string name) => Append(new StatementPart(name ?? throw new ArgumentNullException(nameof(name)), true, []));

    /// <summary>Adds the name of an area.</summary>
    /// <param name="area">The area.</param>
    public void AppendFormatted(Area area) => AppendFormatted((area ?? throw new ArgumentNullException(nameof(area))).Name);

    /// <summary>Adds a period in words: "2018 to 2020".</summary>
    /// <param name="period">The period.</param>
    public void AppendFormatted(Period period) => AppendFormatted((period ?? throw new ArgumentNullException(nameof(period))).InWords);

    /// <summary>Adds an age band in words: "65 and over".</summary>
    /// <param name="age">The band.</param>
    public void AppendFormatted(AgeBand age) => AppendFormatted(age.InWords);

    /// <summary>Adds a group in words: "females".</summary>
    /// <param name="sex">The sex.</param>
    public void AppendFormatted(Sex sex) => AppendFormatted(sex.Plural);

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? string.Concat(Sentence.Select(part => part.Text))
        : throw new FormatException($"'{format}' is no format of a statement; it has none.");

    /// <summary>Whether two statements read the same and rest on the same sources.</summary>
    /// <param name="other">The other statement.</param>
    public bool Equals(Statement? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Statement);

    /// <inheritdoc />
    public override int GetHashCode() => ToText(null).GetHashCode(StringComparison.Ordinal);

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText(null);

    private void Append(StatementPart part)
    {
        if (_read)
            throw new InvalidOperationException("This statement has been read and does not change any more; write a new one, with this one in a hole.");
        if (part.Text.Length > 0)
            _parts.Add(part);
    }
}
