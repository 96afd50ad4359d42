namespace PopulationHealth;

/// <summary>
/// From the ground to the drawing. Metres of a grid are flat already; longitude and latitude become flat by the cosine of the middle latitude (equirectangular), which for
/// one city or region cannot be told from better ones.
/// </summary>
internal sealed class MapProjection
{
    private const double Tallest = 520;
    private const double Edge = 4;
    private readonly double _left;
    private readonly double _top;
    private readonly double _across;
    private readonly double _scale;
    private readonly double _offset;
    private readonly double _grid;

    /// <summary>Fits all shapes into the width of a drawing.</summary>
    /// <param name="places">All corners.</param>
    /// <param name="top">Where the map begins, in pixels from the top.</param>
    /// <param name="grid">To how many pixels corners are rounded.</param>
    public MapProjection(IReadOnlyList<PlotPoint> places, double top, double grid)
    {
        var (west, east) = (places.Min(place => place.X), places.Max(place => place.X));
        var (south, north) = (places.Min(place => place.Y), places.Max(place => place.Y));
        var isDegrees = west >= -180 && east <= 180 && south >= -90 && north <= 90;
        _across = isDegrees ? Math.Cos((south + north) / 2 * Math.PI / 180) : 1;
        var (width, height) = (Math.Max((east - west) * _across, 1e-9), Math.Max(north - south, 1e-9));
        _scale = Math.Min((Drawing.StandardWidth - (2 * Edge)) / width, Tallest / height);
        (_left, _top, _grid) = (west, north, grid);
        _offset = (Drawing.StandardWidth - (width * _scale)) / 2;
        Bottom = top + (height * _scale) + (2 * Edge);
        Top = top + Edge;
    }

    /// <summary>Where the map ends, in pixels from the top.</summary>
    public double Bottom { get; }

    private double Top { get; }

    /// <summary>A shape in the drawing, without corners that fall together; null where nothing of it can be seen.</summary>
    public ValueList<PolygonPart>? Draw(ValueList<PolygonPart> shape)
    {
        var parts = shape.Select(part => (Outline: Ring(part.Outline), Holes: part.Holes.Select(Ring).Where(hole => hole.Count >= 3)))
            .Where(part => part.Outline.Count >= 3)
            .Select(part => new PolygonPart(part.Outline) { Holes = ValueList.From(part.Holes) })
            .ToArray();
        return parts.Length == 0 ? null : ValueList.From(parts);
    }

    /// <summary>Where a place stands in the drawing.</summary>
    public PlotPoint At(PlotPoint place) => new(Rounded(_offset + ((place.X - _left) * _across * _scale)), Rounded(Top + ((_top - place.Y) * _scale)));

    private double Rounded(double pixel) => Math.Round(Math.Round(pixel / _grid) * _grid, 2);

    private ValueList<PlotPoint> Ring(ValueList<PlotPoint> ring)
    {
        var places = new List<PlotPoint>(ring.Count);
        foreach (var place in ring.Select(At))
            if (places.Count == 0 || places[^1] != place)
                places.Add(place);
        if (places.Count > 1 && places[0] == places[^1])
            places.RemoveAt(places.Count - 1);
        return ValueList.From(places);
    }
}
