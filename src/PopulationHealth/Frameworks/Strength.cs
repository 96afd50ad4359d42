namespace PopulationHealth;

/// <summary>How closely a determinant matches a part of a framework. The stronger has the smaller value.</summary>
public enum Strength
{
    /// <summary>The part is where the determinant belongs first; a determinant may have several.</summary>
    Primary,

    /// <summary>The determinant bears on the part too.</summary>
    Secondary,
}
