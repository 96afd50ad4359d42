namespace PopulationHealth;

/// <summary>What the status of a cell is called in files.</summary>
public static class CellStatusWords
{
    extension(CellStatus status)
    {
        /// <summary><c>open</c>, <c>rounded</c>, <c>primary</c>, <c>secondary</c> or <c>suppressed</c>.</summary>
        public string Code => status switch
        {
            CellStatus.Open => "open",
            CellStatus.Rounded => "rounded",
            CellStatus.Primary => "primary",
            CellStatus.Secondary => "secondary",
            CellStatus.Suppressed => "suppressed",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This is no status of a cell that is known."),
        };

        /// <summary>Whether the cell is held back.</summary>
        public bool IsHidden => status is CellStatus.Primary or CellStatus.Secondary or CellStatus.Suppressed;
    }
}
