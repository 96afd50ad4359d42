namespace PopulationHealth;

/// <summary>What one age band contributes to the difference between two crude rates, on the scale of <see cref="Kitagawa.Per"/>.</summary>
/// <param name="Age">The band.</param>
/// <param name="RateEffect">Because the band's own rates differ: (m2 - m1) (c1 + c2) / 2, with c the band's share of the population.</param>
/// <param name="CompositionEffect">Because the band's shares of the populations differ: (c2 - c1) (m1 + m2) / 2.</param>
public readonly record struct KitagawaRow(AgeBand Age, double RateEffect, double CompositionEffect);
