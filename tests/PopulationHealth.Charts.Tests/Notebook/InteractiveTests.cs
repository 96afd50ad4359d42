using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace PopulationHealth.Tests;

/// <summary>The real formatter of .NET Interactive, the kernel that was archived, finds our faces by their names.</summary>
public sealed class InteractiveTests
{
    private static readonly Assembly[] Ours = [typeof(Statement).Assembly, typeof(Figure).Assembly];

    /// <summary>Every type that names a source of formatters, or inherits one, as a value's type can be.</summary>
    public static TheoryData<Type> Decorated => [.. Ours.SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsAbstract && Attribute(type) is not null)
        .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Proportion)) : type)
        .OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    public static TheoryData<string> Shown => [.. Values().Keys];

    [Fact]
    public void Attribute_InEachAssembly_HasTheSignatureThatKernelsLookFor()
    {
        foreach (var assembly in Ours)
        {
            var attribute = Assert.Single(assembly.GetTypes(), type => type.Name == "TypeFormatterSourceAttribute");
            Assert.True(attribute.IsNotPublic && attribute.IsSealed && attribute.IsSubclassOf(typeof(Attribute)));
            Assert.Equal([typeof(Type)], Assert.Single(attribute.GetConstructors()).GetParameters().Select(parameter => parameter.ParameterType));
            Assert.Equal(typeof(Type), attribute.GetProperty("FormatterSourceType")!.PropertyType);
            Assert.Equal(typeof(string[]), attribute.GetProperty("PreferredMimeTypes")!.PropertyType);
            Assert.True(attribute.GetProperty("PreferredMimeTypes")!.CanWrite);
        }
    }

    [Theory]
    [MemberData(nameof(Decorated))]
    public void Source_OfEachType_HasTheSignaturesThatKernelsLookFor(Type type)
    {
        var source = (Type)Property(Attribute(type)!, "FormatterSourceType")!;
        var create = source.GetMethod("CreateTypeFormatters", BindingFlags.Public | BindingFlags.Instance, [])!;
        Assert.NotNull(source.GetConstructor([]));
        Assert.True(typeof(IEnumerable<object>).IsAssignableFrom(create.ReturnType));
        Assert.All((IEnumerable<object>)create.Invoke(Activator.CreateInstance(source), [])!, formatter =>
        {
            Assert.IsType<string>(Property(formatter, "MimeType"));
            var format = formatter.GetType().GetMethod("Format", BindingFlags.Public | BindingFlags.Instance, [typeof(object), typeof(TextWriter)]);
            Assert.Equal(typeof(bool), format?.ReturnType);
        });
    }

    [Theory]
    [MemberData(nameof(Decorated))]
    public void Formatter_OfEachType_IsOurs(Type type)
    {
        Assert.Equal((string[])Property(Attribute(type)!, "PreferredMimeTypes")!, Formatter.GetPreferredMimeTypesFor(type));
        var formatter = Formatter.GetPreferredFormatterFor(type, "text/html");
        Assert.Equal("text/html", formatter.MimeType);
        // Types that do not show themselves get a table of their properties.
        Assert.NotEqual(Formatter.GetPreferredFormatterFor(typeof(InteractiveTests), "text/html").GetType().GetGenericTypeDefinition(), Generic(formatter.GetType()));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void ToDisplayString_Value_IsItsFace(string name)
    {
        var (value, html) = Values()[name];

        Assert.Equal(html, value.ToDisplayString("text/html"));
        Assert.Equal(value.ToString(), value.ToDisplayString("text/plain"));
    }

    private static Dictionary<string, (object Value, string Html)> Values()
    {
        var (figure, share) = (Samples.All["lines"], Samples.Percent(12.5));
        var table = RecordTable.Of("Leads", [new { Pillar = "Places", Lead = "A board" }]);
        Statement statement = $"A share of {share}.";
        var observation = new Observation<Proportion>(new("overcrowded-households", "Overcrowded households", new Proportion(0.1)), share)
        {
            Id = "o1", Area = Area.Uncoded("Coventry"), Period = Period.CalendarYear(2021), Source = Samples.Census,
        };
        var set = new ObservationSet([observation]);
        return new(StringComparer.Ordinal)
        {
            ["figure"] = (figure, figure.ToHtml()),
            ["table"] = (table, table.ToHtml()),
            ["tables"] = (new FoldedTables([table]), new FoldedTables([table]).ToHtml()),
            ["statement"] = (statement, statement.ToHtml()),
            ["observation"] = (observation, Face(observation)),
            ["observations"] = (set, Face(set)),
            ["estimate"] = (share, "<p>12.5%</p>"),
        };
    }

    private static string Face(object value)
    {
        var source = Activator.CreateInstance((Type)Property(Attribute(value.GetType())!, "FormatterSourceType")!)!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
        using var writer = new StringWriter();
        foreach (var formatter in formatters)
        {
            if (Property(formatter, "MimeType") is "text/html")
                formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]);
        }
        return writer.ToString();
    }

    private static object? Attribute(Type type) =>
        type.GetCustomAttributes(inherit: true).SingleOrDefault(item => item.GetType().Name == "TypeFormatterSourceAttribute");

    private static object? Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner);

    private static Type Generic(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
