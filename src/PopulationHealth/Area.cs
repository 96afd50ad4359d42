namespace PopulationHealth;

/// <summary>
/// A place. With a code, two areas are the same when code and vintage are: names change. Without one (a comparator group, a locality) they are
/// the same when name, kind and parent are. An area with a code is never the same as one without, even of one name: Hillfields the
/// neighbourhood and Hillfields the middle layer super output area have different borders.
/// </summary>
public sealed record Area : IComparable<Area>
{
    private Area(string name, GssCode? code, AreaType type, int? vintage, Area? parent) =>
        (Name, Code, Type, Vintage, Parent) = (name, code, type, vintage, parent);

    /// <summary>Its name as the source writes it.</summary>
    public string Name { get; }

    /// <summary>Its code; null for an area without one.</summary>
    public GssCode? Code { get; }

    /// <summary>What kind of place it is.</summary>
    public AreaType Type { get; }

    /// <summary>The year of the borders that the code stands for, such as 2021; null where the source does not say.</summary>
    public int? Vintage { get; }

    /// <summary>The area that it is part of; null where none is given.</summary>
    public Area? Parent { get; }

    /// <summary>An area with a code of the Government Statistical Service, which also tells its kind.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="code">Its code, such as <c>E08000026</c>.</param>
    /// <param name="vintage">The year of its borders, if known.</param>
    /// <param name="parent">The area it is part of, if any.</param>
    /// <exception cref="FormatException">The code has not the form of one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The vintage is no year.</exception>
    public static Area Coded(string name, string code, int? vintage = null, Area? parent = null)
    {
        var gss = GssCode.Parse(code);
        if (vintage is < 1900 or > 2200)
            throw new ArgumentOutOfRangeException(nameof(vintage), vintage, $"The vintage is {vintage}; it must be the year of the borders in four digits, such as 2021.");
        return new Area(Require.Text(name), gss, gss.AreaType, vintage, parent);
    }

    /// <summary>An area without a code: a comparator group, a locality, a place that the source does not name.</summary>
    /// <param name="name">Its name, or how the source describes it.</param>
    /// <param name="type">What kind of place it is.</param>
    /// <param name="parent">The area it is part of, if any.</param>
    public static Area Uncoded(string name, AreaType type = AreaType.Unknown, Area? parent = null) =>
        new(Require.Text(name), null, type, null, parent);

    /// <summary>Whether this is the same place as another (see the type's remarks).</summary>
    /// <param name="other">The other area.</param>
    public bool Equals(Area? other) =>
        other is not null && Code == other.Code
        && (Code is null ? (Name, Type, Parent) == (other.Name, other.Type, other.Parent) : Vintage == other.Vintage);

    /// <inheritdoc />
    public override int GetHashCode() => Code is null ? HashCode.Combine(Name, Type) : HashCode.Combine(Code, Vintage);

    /// <summary>
    /// Areas with a code first, by code and vintage; then those without one, by name, kind and parent. The name of a coded area has no
    /// part in it, so that two areas rank the same exactly when they are equal.
    /// </summary>
    /// <param name="other">The other area.</param>
    public int CompareTo(Area? other)
    {
        if (other is null)
            return 1;
        if (Code is { } code)
            return other.Code is not { } otherCode ? -1 : code == otherCode ? Nullable.Compare(Vintage, other.Vintage) : code.CompareTo(otherCode);
        if (other.Code is not null)
            return 1;
        var byName = string.CompareOrdinal(Name, other.Name);
        return byName != 0 ? byName : Type != other.Type ? Type.CompareTo(other.Type) : Comparer<Area>.Default.Compare(Parent, other.Parent);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
