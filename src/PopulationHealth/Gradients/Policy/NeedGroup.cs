namespace PopulationHealth;

/// <summary>A group with what it receives and what it needs, both as totals.</summary>
/// <param name="Name">Its name, such as "most deprived fifth".</param>
/// <param name="Population">How many people it has, above 0.</param>
/// <param name="Resource">What it receives, or how many were reached, a total in any one unit (pounds, hours, people), 0 or more.</param>
/// <param name="Need">The stated measure of need, a total in any one unit, 0 or more: what was there before the service, not the outcome after it.</param>
/// <param name="ResourceError">The standard error of the resource; 0 where it is a full count.</param>
/// <param name="NeedError">The standard error of the need; 0 where it is a full count.</param>
public sealed record NeedGroup(string Name, double Population, double Resource, double Need, double ResourceError = 0, double NeedError = 0)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = Require.Text(Name);

    /// <summary>How many people it has.</summary>
    public double Population { get; } = Require.Positive(Population);

    /// <summary>What it receives, a total in the unit of the resource.</summary>
    public double Resource { get; } = Require.AtLeast(0, Resource);

    /// <summary>What it needs, a total in the unit of the need.</summary>
    public double Need { get; } = Require.AtLeast(0, Need);

    /// <summary>The standard error of the resource.</summary>
    public double ResourceError { get; } = Require.AtLeast(0, ResourceError);

    /// <summary>The standard error of the need.</summary>
    public double NeedError { get; } = Require.AtLeast(0, NeedError);
}
