namespace PopulationHealth;

/// <summary>The overlap of two pillars of an <see cref="OverlappingFramework"/>.</summary>
/// <param name="First">The pillar that comes first in the framework.</param>
/// <param name="Second">The pillar that comes later.</param>
/// <param name="Joins">What joins the two, in one phrase; null where nobody has written one. Always a convention of the framework's typist.</param>
public sealed record Connection(FrameworkPart First, FrameworkPart Second, string? Joins = null)
{
    /// <summary>The codes of both pillars in framework order, the framework's own code once: "KF-WD-HB".</summary>
    public string Code => $"{First.Code}-{PartTree.LocalCode(Second.FrameworkCode, Second.Code)}";

    /// <summary>The short names of both pillars, joined by a plus sign.</summary>
    public string Name => $"{First.ShortName} + {Second.ShortName}";

    /// <summary>Whether a part is one of the two pillars or lies in one.</summary>
    /// <param name="part">A part of any framework.</param>
    public bool Touches(FrameworkPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return First.Equals(part.Top) || Second.Equals(part.Top);
    }

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
