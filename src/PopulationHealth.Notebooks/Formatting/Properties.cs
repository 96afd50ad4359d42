using System.Reflection;

namespace PopulationHealth.Notebooks;

/// <summary>The readable public properties of a type, in the order of their declaration.</summary>
internal static class Properties
{
    public static IReadOnlyList<PropertyInfo> Of(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .Where(p => !p.PropertyType.IsByRef && !p.PropertyType.IsByRefLike && !p.PropertyType.IsPointer)
            .OrderBy(p => Depth(p.DeclaringType!))
            .ThenBy(p => p.MetadataToken),
    ];

    /// <summary>The value, or the exception that the property threw: a table shows it rather than failing.</summary>
    public static object? Read(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    private static int Depth(Type type) => type.BaseType is null ? 0 : 1 + Depth(type.BaseType);
}
