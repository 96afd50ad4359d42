using Microsoft.CodeAnalysis.CSharp;

namespace PopulationHealth.Generators;

/// <summary>Text from a file as it may stand in C#: nothing in a cell can become code.</summary>
internal static class CSharp
{
    /// <summary>A string literal.</summary>
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>Text inside an XML documentation comment.</summary>
    public static string Xml(string value) =>
        value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", " ").Replace("\n", " ").Replace("\u2028", " ").Replace("\u2029", " ").Replace("\u0085", " ");

    /// <summary>Whether a name may be the name of a public property.</summary>
    public static bool IsMember(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && char.IsUpper(name[0]) && name.All(letter => letter < 128 && char.IsLetterOrDigit(letter));
}
