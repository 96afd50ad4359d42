namespace PopulationHealth.Notebooks;

/// <summary>The functions that every cell may call without a qualifier.</summary>
public sealed class CellGlobals
{
#pragma warning disable IDE1006, CA1822 // Named and called as in every other C# notebook.
    /// <summary>Shows a value among the outputs of the cell.</summary>
    /// <param name="value">Any value, also null.</param>
    public void display(object? value) => value.Display();
#pragma warning restore IDE1006, CA1822
}
