namespace PopulationHealth;

/// <summary>
/// Tells a .NET Interactive kernel how a type shows itself. The kernel finds the attribute by its name and the names of its members, so that
/// no reference to it is needed; none of them may change.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters()</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that one output holds.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
