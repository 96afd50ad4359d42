namespace PopulationHealth;

/// <summary>A group's share of the resource beside its share of the need.</summary>
/// <param name="Name">The group.</param>
/// <param name="People">Its share of the people.</param>
/// <param name="Resource">Its share of the resource.</param>
/// <param name="Need">Its share of the need.</param>
public sealed record NeedShare(string Name, Proportion People, Proportion Resource, Proportion Need);
