using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Finds how a type shows itself, by the convention of .NET Interactive, which needs no shared assembly: an attribute class named
/// <c>TypeFormatterSourceAttribute</c> on the type, a base type or an interface names a source, whose <c>CreateTypeFormatters()</c>
/// gives objects with <c>string MimeType</c> and <c>bool Format(object, TextWriter)</c>.
/// </summary>
internal sealed class NamedFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";

    private readonly ConcurrentDictionary<Type, IReadOnlyList<NamedFormatter>> _byType = new();

    /// <summary>The formatters to use for a type, best first; empty when the type does not show itself.</summary>
    public IReadOnlyList<NamedFormatter> For(Type type) => _byType.GetOrAdd(type, Find);

    private static IReadOnlyList<NamedFormatter> Find(Type type)
    {
        var attribute = TypesOf(type)
            .SelectMany(t => t.GetCustomAttributes(inherit: false))
            .FirstOrDefault(a => a.GetType().Name == AttributeName);
        if (attribute is null)
            return [];
        var source = Property<Type>(attribute, "FormatterSourceType")
            ?? throw Broken(type, $"its {AttributeName} has no FormatterSourceType");
        var preferred = Property<IEnumerable<string>>(attribute, "PreferredMimeTypes")?.ToArray() ?? [MimeBundle.Html, MimeBundle.Plain];
        var offered = Create(type, source).ToLookup(f => f.MimeType);
        return
        [
            .. preferred.Distinct().OrderBy(m => m == MimeBundle.Html ? 0 : 1).SelectMany(m => offered[m].Take(1)),
        ];
    }

    private static IEnumerable<Type> TypesOf(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
        foreach (var contract in type.GetInterfaces().OrderBy(i => i.FullName, StringComparer.Ordinal))
            yield return contract;
    }

    private static IEnumerable<NamedFormatter> Create(Type type, Type sourceType)
    {
        var source = Activator.CreateInstance(sourceType, nonPublic: true)!;
        var create = sourceType.GetMethod("CreateTypeFormatters", Type.EmptyTypes)
            ?? throw Broken(type, $"{sourceType.Name} has no public CreateTypeFormatters()");
        if (create.Invoke(source, null) is not IEnumerable formatters)
            throw Broken(type, $"{sourceType.Name}.CreateTypeFormatters() gives no sequence");
        foreach (var formatter in formatters)
        {
            var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
            if (format?.ReturnType != typeof(bool) || Property<string>(formatter, "MimeType") is not { } mimeType)
                throw Broken(type, $"{formatter.GetType().Name} needs 'string MimeType' and 'bool Format(object, TextWriter)', both public");
            yield return new NamedFormatter(mimeType, format.CreateDelegate<Func<object, TextWriter, bool>>(formatter));
        }
    }

    private static T? Property<T>(object owner, string name)
        where T : class =>
        owner.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(owner) as T;

    private static InvalidOperationException Broken(Type type, string what) => new($"{type.Name} cannot show itself: {what}.");
}
