using System.Reflection;

namespace PopulationHealth.Tests;

/// <summary>Looks for the formatters as a notebook kernel does: by name alone.</summary>
public class NotebookTests
{
    private static readonly Figure Figure = Samples.All["lines"];

    [Fact]
    public void Attribute_ByName_GivesFormattersForEveryPreferredType()
    {
        var attribute = typeof(Figure).GetCustomAttributes(inherit: false).Single(one => one.GetType().Name == "TypeFormatterSourceAttribute");
        var preferred = (string[])Get(attribute, "PreferredMimeTypes")!;
        Assert.Equal(["text/html", "image/svg+xml", "application/vnd.plotly.v1+json", "text/plain"], preferred);
        var faces = Formatters(attribute).ToDictionary(formatter => (string)Get(formatter, "MimeType")!, Written);
        Assert.Equal(preferred, faces.Keys);
        Assert.Equal([Figure.ToHtml(), Figure.ToSvg(), Figure.ToPlotlyJson(), Figure.ToString()], faces.Values);
    }

    [Fact]
    public void Format_AnotherObject_IsDeclined()
    {
        var formatter = new FigureFormatter("text/plain", figure => figure.Title);
        Assert.False(formatter.Format("no figure", TextWriter.Null));
    }

    private static IEnumerable<object> Formatters(object attribute)
    {
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        return (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
    }

    private static string Written(object formatter)
    {
        using var writer = new StringWriter();
        var format = formatter.GetType().GetMethod("Format", BindingFlags.Public | BindingFlags.Instance, [typeof(object), typeof(TextWriter)])!;
        Assert.Equal(true, format.Invoke(formatter, [Figure, writer]));
        return writer.ToString();
    }

    private static object? Get(object target, string property) => target.GetType().GetProperty(property)!.GetValue(target);
}
