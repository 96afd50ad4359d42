namespace PopulationHealth;

/// <summary>A column of a figure's table.</summary>
/// <param name="Header">What it holds.</param>
/// <param name="Unit">The unit of its numbers; empty for words.</param>
public sealed record TableColumn(string Header, string Unit = "")
{
    /// <summary>The header with its unit: "Coventry (%)".</summary>
    public override string ToString() => Unit.Length == 0 ? Header : $"{Header} ({Unit})";
}
