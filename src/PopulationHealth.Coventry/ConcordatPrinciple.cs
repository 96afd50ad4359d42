namespace PopulationHealth;

/// <summary>A principle that the health and wellbeing boards of Coventry and Warwickshire work by.</summary>
/// <param name="Name">Its short form.</param>
/// <param name="Means">What it means, in our words.</param>
public sealed record ConcordatPrinciple(string Name, string Means);
