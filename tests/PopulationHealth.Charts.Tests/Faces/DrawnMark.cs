namespace PopulationHealth.Tests;

/// <summary>A mark as a face draws it, read back into the units of the axes, rounded to what both faces can hold.</summary>
internal sealed record DrawnMark(string Kind, string Colour, string Hover, string Places, string Interval)
{
    public static string Round(params IEnumerable<double> values) => string.Join(' ', values.Select(value => Math.Round(value, 2) is var r && r == 0 ? 0 : Math.Round(value, 2)));
}
