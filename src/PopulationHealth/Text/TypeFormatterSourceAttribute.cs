namespace PopulationHealth;

/// <summary>Names the class that shows a type in a notebook. Notebook kernels find the attribute by its name, so that nothing is referenced.</summary>
/// <param name="formatterSourceType">A class with a public constructor and a public <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The kinds of text to write, the best first.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
