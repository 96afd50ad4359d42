namespace PopulationHealth;

/// <summary>One line of text, centred on its place from top to bottom.</summary>
/// <param name="X">Its place on the horizontal axis, on the axis's own scale.</param>
/// <param name="Y">Its place on the vertical axis, on the axis's own scale.</param>
/// <param name="Text">The text.</param>
public sealed record TextMark(double X, double Y, string Text) : Mark
{
    /// <summary>How far it is moved to the right, in pixels.</summary>
    public double MoveX { get; init; }

    /// <summary>How far it is moved down, in pixels.</summary>
    public double MoveY { get; init; }

    /// <summary>Which part of it stands at the place.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Its height in pixels.</summary>
    public double Size { get; init; } = TextSize.Body;

    /// <summary>Whether it is set bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it stands on a patch of the paper's colour, to be read over other marks.</summary>
    public bool Patch { get; init; }

    /// <summary>By how many degrees it is turned with the clock.</summary>
    public double Turn { get; init; }
}
