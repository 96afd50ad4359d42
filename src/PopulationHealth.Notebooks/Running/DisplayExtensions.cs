namespace PopulationHealth.Notebooks;

/// <summary>Shows values from within a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value among the outputs of the cell that runs.</summary>
    /// <param name="value">Any value, also null.</param>
    /// <exception cref="InvalidOperationException">No cell runs.</exception>
    public static void Display(this object? value)
    {
        var collector = OutputCollector.Current
            ?? throw new InvalidOperationException("Display() shows a value in a notebook; call it from a cell that runs.");
        collector.Display(value);
    }
}
