using System.Text.Json;

namespace PopulationHealth.Tests;

/// <summary>The shape of the JSON that docs/charts.md promises to those who walk it into objects of another library.</summary>
public class PlotlyShapeTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToPlotlyJson_EveryFigure_IsDataLayoutAndConfigWithoutNulls(string name)
    {
        using var json = JsonDocument.Parse(Samples.All[name].ToPlotlyJson());

        Assert.Equal(["data", "layout", "config"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.NotEmpty(Leaves(json.RootElement).ToList());
        Assert.All(Leaves(json.RootElement), leaf => Assert.True(
            leaf.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False, $"{leaf.ValueKind}"));
        Assert.All(json.RootElement.GetProperty("data").EnumerateArray(), trace => Assert.Equal(JsonValueKind.String, trace.GetProperty("type").ValueKind));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToPlotlyJson_EveryFigure_NamesNoMemberTwice(string name)
    {
        using var json = JsonDocument.Parse(Samples.All[name].ToPlotlyJson());
        Assert.All(Objects(json.RootElement), one => Assert.Distinct(one.EnumerateObject().Select(member => member.Name)));
    }

    // A null among the places of a trace lifts the pen: it parts the rings of a map's area.
    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "x" or "y", Value.ValueKind: JsonValueKind.Array }
            ? member.Value.EnumerateArray().Where(place => place.ValueKind != JsonValueKind.Null)
            : [member.Value]),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    private static IEnumerable<JsonElement> All(JsonElement element) => Children(element).SelectMany(All).Prepend(element);

    private static IEnumerable<JsonElement> Leaves(JsonElement element) =>
        All(element).Where(one => one.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array));

    private static IEnumerable<JsonElement> Objects(JsonElement element) => All(element).Where(one => one.ValueKind == JsonValueKind.Object);

    // Plotly stretches the plot to the page and keeps what is fixed to an end of it at its distance: what stands below must be fixed to the bottom.
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Texts_FixedToTopOrBottom_StandOnThatSideOfThePlot(string name)
    {
        var drawing = Samples.All[name].Drawing;
        Assert.All(drawing.Marks.OfType<TextMark>().Where(text => !drawing.IsToScale && !double.IsFinite(text.Y)), text =>
            Assert.True(text.Y > 0 ? text.MoveY < drawing.PlotHeight / 2 : text.MoveY > -drawing.PlotHeight / 2, $"{text.Text} stands on the other side"));
    }
}
