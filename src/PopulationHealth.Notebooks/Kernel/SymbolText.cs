using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PopulationHealth.Notebooks;

/// <summary>A symbol in words: its signature, then the summary, the parameters and the result of its documentation.</summary>
internal static partial class SymbolText
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    public static string Of(ISymbol symbol, CancellationToken cancellation)
    {
        // What cells declare are members of a class of the engine's own.
        var format = symbol.ContainingType is { IsScriptClass: true }
            ? Signature.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
            : Signature;
        var signature = symbol.ToDisplayString(format);
        var documentation = Documentation(symbol.GetDocumentationCommentXml(expandIncludes: true, cancellationToken: cancellation));
        return documentation.Length == 0 ? signature : $"{signature}\n\n{documentation}";
    }

    private static string Documentation(string? xml)
    {
        if (string.IsNullOrEmpty(xml))
            return "";
        try
        {
            var root = XElement.Parse(xml);
            var lines = new List<string>();
            if (root.Element("summary") is { } summary)
                lines.Add(Text(summary));
            lines.AddRange(root.Elements("param").Select(p => $"{p.Attribute("name")?.Value}: {Text(p)}"));
            if (root.Element("returns") is { } returns)
                lines.Add($"Returns: {Text(returns)}");
            return string.Join('\n', lines);
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static string Text(XElement element) => Space().Replace(string.Concat(element.Nodes().Select(Part)), " ").Trim();

    private static string Part(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } link when link.IsEmpty => Target(link),
        XElement inner => string.Concat(inner.Nodes().Select(Part)),
        _ => "",
    };

    /// <summary>The last part of the name that a link points to: <c>M:PopulationHealth.Figure.ToSvg(System.Int32)</c> is ToSvg.</summary>
    private static string Target(XElement link)
    {
        var target = link.Attributes().FirstOrDefault()?.Value ?? "";
        return target.Split('(')[0].Split('.', ':')[^1].Split('`')[0];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
