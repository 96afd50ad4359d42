namespace PopulationHealth.Tests;

/// <summary>An item with places, for tests of coverage.</summary>
internal sealed record Placed(string Name, params IReadOnlyCollection<FrameworkPart> Places) : IPlaced;
