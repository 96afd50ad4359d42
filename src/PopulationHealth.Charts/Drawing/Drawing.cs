namespace PopulationHealth;

/// <summary>What a figure draws: marks on two axes, in the order in which they lie over one another. Faces are written from it.</summary>
/// <param name="Height">The height in pixels, of a width of <see cref="StandardWidth"/>.</param>
/// <param name="Margins">The room around the plot.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Marks">What is drawn.</param>
public sealed record Drawing(double Height, Margins Margins, Axis X, Axis Y, ValueList<Mark> Marks)
{
    /// <summary>The width of every drawing in pixels, before the page scales it.</summary>
    public const double StandardWidth = 560;

    /// <summary>Whether the two axes have one unit, so that a circle must stay a circle.</summary>
    public bool IsToScale { get; init; }

    /// <summary>A drawing without axes: its units are pixels, from the top left.</summary>
    /// <param name="height">The height in pixels.</param>
    /// <param name="marks">What is drawn.</param>
    public static Drawing Free(double height, ValueList<Mark> marks) =>
        new(height, default, new Axis(0, StandardWidth), new Axis(height, 0), marks) { IsToScale = true };

    /// <summary>The width of the plot in pixels.</summary>
    public double PlotWidth => StandardWidth - Margins.Left - Margins.Right;

    /// <summary>The height of the plot in pixels.</summary>
    public double PlotHeight => Height - Margins.Top - Margins.Bottom;

    /// <summary>Where a value of the horizontal axis stands, in pixels from the left.</summary>
    /// <param name="x">The value on the horizontal axis's own scale, or an infinity for an end of the plot.</param>
    public double PixelX(double x) => Margins.Left + (X.Share(x) * PlotWidth);

    /// <summary>Where a value of the vertical axis stands, in pixels from the top.</summary>
    /// <param name="y">The value on the vertical axis's own scale, or an infinity for an end of the plot.</param>
    public double PixelY(double y) => Margins.Top + ((1 - Y.Share(y)) * PlotHeight);
}
