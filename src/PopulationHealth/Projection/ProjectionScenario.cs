namespace PopulationHealth;

/// <summary>A named set of assumptions for a projection.</summary>
/// <param name="Name">What it assumes, such as "constant fertility, no migration": a projection is never without its assumptions.</param>
/// <param name="Rates">What happens in each step, one set at least; the last set holds for all later steps.</param>
public sealed record ProjectionScenario(string Name, ValueList<ProjectionRates> Rates)
{
    /// <summary>What it assumes.</summary>
    public string Name { get; } = Require.Text(Name);

    /// <summary>What happens in each step; the last set holds for all later steps.</summary>
    public ValueList<ProjectionRates> Rates { get; } = Rates.Count > 0 && Rates.All(rates => rates.Bands.Equals(Rates[0].Bands) && rates.NetMigrants?.Bands.Equals(Rates[0].Bands) != false)
        ? Rates
        : throw new ArgumentException("A scenario needs the rates of one step at least, and all rates and migrants by the same age bands.", nameof(Rates));

    /// <summary>What happens in a step.</summary>
    /// <param name="step">The step, from 1 on.</param>
    public ProjectionRates At(int step) => Rates[Math.Min((int)Require.AtLeast(1, step), Rates.Count) - 1];
}
