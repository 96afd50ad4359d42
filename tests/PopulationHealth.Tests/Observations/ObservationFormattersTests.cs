using System.Reflection;

namespace PopulationHealth.Tests;

public class ObservationFormattersTests
{
    [Fact]
    public void CreateTypeFormatters_ByTheNotebooksConvention_ShowsATableWithEscapedText()
    {
        var set = new ObservationSet(Enumerable.Range(1, 51).Select(number => Given.Observed($"o{number}", Given.Population, number, group: "<script>")));
        var html = Face(set, "text/html");

        Assert.Contains("<caption>51 observations: all (the first 50 are shown)</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<td>&lt;script&gt;</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Equal("51 observations: all", Face(set, "text/plain"));
    }

    /// <summary>Finds the formatter as a kernel does: by the name of the attribute and of its members.</summary>
    private static string Face(object value, string mimeType)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(item => item.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Member(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
        var formatter = formatters.Single(item => (string)Member(item, "MimeType") == mimeType);
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static object Member(object value, string name) => value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.GetValue(value)!;
}
