namespace PopulationHealth;

/// <summary>Where an arc of a <see cref="CellNetwork"/> stands in the tables.</summary>
/// <param name="Tail">The node that it begins at.</param>
/// <param name="Head">The node that it ends at.</param>
/// <param name="Cells">The cells that show it, one in each table at most; none for a total that is not published.</param>
/// <param name="Place">The table, row and column of one place where it stands or would stand.</param>
internal sealed record ArcPlace(int Tail, int Head, IReadOnlyList<(int Table, int Cell)> Cells, (int Table, int Row, int Column) Place);
