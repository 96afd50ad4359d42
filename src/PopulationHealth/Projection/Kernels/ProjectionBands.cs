namespace PopulationHealth;

/// <summary>The age bands of a projection, which are steps too.</summary>
internal static class ProjectionBands
{
    /// <summary>The width of all bands but the open one.</summary>
    public static int Width(AgeBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var width = bands.Bands[0].Width!.Value;
        return bands.Bands[0].From == 0 && bands.Bands.SkipLast(1).All(band => band.Width == width)
            ? width
            : throw new ArgumentException($"The bands are {bands}; a projection needs bands from birth on of one width, the last one open, such as AgeBands.SingleYears.", nameof(bands));
    }
}
