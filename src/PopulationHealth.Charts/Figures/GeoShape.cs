using System.Text.Json;

namespace PopulationHealth;

/// <summary>Reads the geometry of one feature.</summary>
internal static class GeoShape
{
    private const int FewestPositions = 4;

    /// <summary>Its outlines with their holes; null with what is wrong.</summary>
    public static ValueList<PolygonPart>? Of(JsonElement feature, out string problem)
    {
        problem = "has no geometry";
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
            return null;
        var type = geometry.TryGetProperty("type", out var given) ? given.ToString() : "none";
        problem = $"is of type {type}; a map draws Polygon and MultiPolygon";
        if (type is not ("Polygon" or "MultiPolygon"))
            return null;
        problem = "has coordinates that are not lists of rings of four or more positions, each with two finite numbers";
        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
            return null;
        PolygonPart?[] parts = type == "Polygon" ? [Part(coordinates)] : [.. coordinates.EnumerateArray().Select(Part)];
        return parts.Length == 0 || parts.Any(part => part is null) ? null : ValueList.From(parts.OfType<PolygonPart>());
    }

    private static PolygonPart? Part(JsonElement polygon)
    {
        if (polygon.ValueKind != JsonValueKind.Array || polygon.GetArrayLength() == 0)
            return null;
        PlotPoint[]?[] rings = [.. polygon.EnumerateArray().Select(Ring)];
        return rings.Any(ring => ring is null)
            ? null
            : new PolygonPart(ValueList.From(rings[0]!)) { Holes = ValueList.From(rings.Skip(1).Select(ring => ValueList.From(ring!))) };
    }

    // The last position repeats the first, which an outline here does not.
    private static PlotPoint[]? Ring(JsonElement ring)
    {
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() < FewestPositions)
            return null;
        PlotPoint?[] places = [.. ring.EnumerateArray().Select(Position)];
        return places.Any(place => place is null) ? null : [.. places.Select(place => place!.Value).Take(places[0] == places[^1] ? places.Length - 1 : places.Length)];
    }

    private static PlotPoint? Position(JsonElement position) =>
        position.ValueKind == JsonValueKind.Array && position.GetArrayLength() >= 2 && Number(position[0]) is { } x && Number(position[1]) is { } y ? new PlotPoint(x, y) : null;

    private static double? Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && double.IsFinite(value) ? value : null;
}
