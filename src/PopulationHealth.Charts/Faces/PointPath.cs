namespace PopulationHealth;

/// <summary>The outline of a point's shape, as an SVG path.</summary>
internal static class PointPath
{
    public static string Of(MarkShape shape, double x, double y, double radius)
    {
        string N(double value) => Markup.Number(value);
        return shape switch
        {
            MarkShape.Square => $"M{N(x - radius)} {N(y - radius)}H{N(x + radius)}V{N(y + radius)}H{N(x - radius)}Z",
            MarkShape.Triangle => $"M{N(x)} {N(y - (1.2 * radius))}L{N(x + (1.15 * radius))} {N(y + (0.9 * radius))}H{N(x - (1.15 * radius))}Z",
            MarkShape.TriangleDown => $"M{N(x)} {N(y + (1.2 * radius))}L{N(x + (1.15 * radius))} {N(y - (0.9 * radius))}H{N(x - (1.15 * radius))}Z",
            MarkShape.Diamond => $"M{N(x)} {N(y - (1.25 * radius))}L{N(x + (1.25 * radius))} {N(y)}L{N(x)} {N(y + (1.25 * radius))}L{N(x - (1.25 * radius))} {N(y)}Z",
            _ => $"M{N(x - radius)} {N(y)}a{N(radius)} {N(radius)} 0 1 1 {N(2 * radius)} 0a{N(radius)} {N(radius)} 0 1 1 {N(-2 * radius)} 0Z",
        };
    }
}
