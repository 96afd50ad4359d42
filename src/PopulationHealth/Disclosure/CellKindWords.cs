namespace PopulationHealth;

/// <summary>What a kind of cell is called in files.</summary>
public static class CellKindWords
{
    extension(CellKind kind)
    {
        /// <summary><c>open</c>, <c>rounded</c>, <c>primary</c>, <c>secondary</c> or <c>suppressed</c>.</summary>
        public string Code => kind switch
        {
            CellKind.Open => "open",
            CellKind.Rounded => "rounded",
            CellKind.Primary => "primary",
            CellKind.Secondary => "secondary",
            CellKind.Suppressed => "suppressed",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of cell that is known."),
        };

        /// <summary>Whether the cell is held back.</summary>
        public bool IsHidden => kind is CellKind.Primary or CellKind.Secondary or CellKind.Suppressed;
    }
}
