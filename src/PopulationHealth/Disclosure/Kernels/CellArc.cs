namespace PopulationHealth;

/// <summary>A cell in a <see cref="CellNetwork"/>: from its row's sum to its column's, and what is known of its count.</summary>
internal sealed class CellArc(int tail, int head)
{
    public int Tail => tail;

    public int Head => head;

    /// <summary>The least and greatest count by what is published of an open cell.</summary>
    public (long Least, long Most) Open { get; init; } = (0, CellNetwork.NoLimit);

    /// <summary>The least and greatest count of a cell that is held back: 0 and no limit, or more where a reader knows why it is.</summary>
    public (long Least, long Most) Veiled { get; set; } = (0, CellNetwork.NoLimit);

    /// <summary>Whether the cell is held back. A total that is not published is, too.</summary>
    public bool IsHidden { get; set; } = true;

    public long Lower => IsHidden ? Veiled.Least : Open.Least;

    public long Upper => IsHidden ? Veiled.Most : Open.Most;
}
