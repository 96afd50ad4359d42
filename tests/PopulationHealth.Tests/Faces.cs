using System.Reflection;

namespace PopulationHealth.Tests;

/// <summary>Finds and calls formatters as a notebook kernel does: by the name of the attribute and of its members.</summary>
internal static class Faces
{
    public static string Of(object value, string mimeType)
    {
        var attribute = Types(value.GetType()).SelectMany(type => type.GetCustomAttributes(inherit: false)).Single(item => item.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Member(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
        var formatter = formatters.Single(item => (string)Member(item, "MimeType") == mimeType);
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static IEnumerable<Type> Types(Type type) => type.BaseType is { } parent ? Types(parent).Prepend(type) : [type];

    private static object Member(object value, string name) => value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.GetValue(value)!;
}
