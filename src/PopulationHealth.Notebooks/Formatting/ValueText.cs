using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PopulationHealth.Notebooks;

/// <summary>One value in one line of text: invariant, round-trip, without memory addresses, hash codes or bare type names.</summary>
internal static class ValueText
{
    private const int MaximumDepth = 3;
    private const int MaximumItems = 10;

    public static string Of(object? value) => Of(value, 0);

    /// <summary>Whether the value is one thing to show, not a list or a bag of properties.</summary>
    public static bool IsScalar(object? value) =>
        value is null or string or bool or char or IFormattable or Uri or Version or Type or Enum or Delegate or Exception;

    public static bool IsNumber(object? value) =>
        value is double or float or decimal or Half or sbyte or byte or short or ushort or int or uint or long or ulong
            or Int128 or UInt128 or System.Numerics.BigInteger;

    private static string Of(object? value, int depth) => value switch
    {
        null => "null",
        string text => text,
        bool yes => yes ? "true" : "false",
        double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Exception error => $"{error.GetType().Name}: {error.Message}",
        Delegate function => $"function {function.Method.Name}",
        Type type => type.Name,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture) ?? "",
        _ when SaysItself(value.GetType()) => value.ToString() ?? "",
        _ when depth >= MaximumDepth => "…",
        IDictionary map => Braces(map.Cast<object>().Select(e => Entry(e, depth))),
        IEnumerable items => "[" + Joined(items.Cast<object?>().Select(i => Of(i, depth + 1))) + "]",
        ITuple tuple => "(" + Joined(Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i], depth + 1))) + ")",
        _ => Braces(Properties.Of(value.GetType()).Select(p => $"{p.Name} = {Of(Properties.Read(p, value), depth + 1)}")),
    };

    private static string Entry(object entry, int depth)
    {
        var type = entry.GetType();
        var key = entry is DictionaryEntry pair ? pair.Key : type.GetProperty("Key")!.GetValue(entry);
        var value = entry is DictionaryEntry other ? other.Value : type.GetProperty("Value")!.GetValue(entry);
        return $"{Of(key, depth + 1)} = {Of(value, depth + 1)}";
    }

    private static string Braces(IEnumerable<string> parts) => Joined(parts) is { Length: > 0 } inner ? $"{{ {inner} }}" : "{ }";

    private static string Joined(IEnumerable<string> parts)
    {
        var first = parts.Take(MaximumItems + 1).ToArray();
        return string.Join(", ", first.Length > MaximumItems ? [.. first[..MaximumItems], "…"] : first);
    }

    /// <summary>A person wrote the type's ToString: neither object's nor what the compiler makes for a record.</summary>
    private static bool SaysItself(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return method.DeclaringType != typeof(object)
            && method.DeclaringType != typeof(ValueType)
            && method.DeclaringType?.Namespace?.StartsWith("System", StringComparison.Ordinal) is not true
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && !method.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));
    }
}
