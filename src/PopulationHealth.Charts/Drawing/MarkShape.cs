namespace PopulationHealth;

/// <summary>The shape of a point: a second carrier beside its colour.</summary>
public enum MarkShape
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A triangle, point up.</summary>
    Triangle,

    /// <summary>A triangle, point down.</summary>
    TriangleDown,

    /// <summary>A square on its corner.</summary>
    Diamond,
}
