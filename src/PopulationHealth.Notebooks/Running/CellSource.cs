using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Notebooks;

/// <summary>A cell's code with its <c>#r</c> lines followed and blanked, so that every other line and column stays where it is.</summary>
/// <param name="Code">What the compiler gets.</param>
/// <param name="Assemblies">Assemblies of this project's packages that the cell asks for.</param>
/// <param name="Files">Assembly files that the cell asks for, as full paths.</param>
internal sealed record CellSource(string Code, IReadOnlyList<Assembly> Assemblies, IReadOnlyList<string> Files)
{
    /// <summary>Reads the directives.</summary>
    /// <param name="code">The cell as it is written.</param>
    /// <param name="folder">What a relative path starts from.</param>
    /// <param name="options">How scripts are parsed.</param>
    /// <exception cref="DirectiveException">A line cannot be followed.</exception>
    public static CellSource Of(string code, string folder, CSharpParseOptions options)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
            return new CellSource(code, [], []);
        var assemblies = new List<Assembly>();
        var files = new List<string>();
        var tree = CSharpSyntaxTree.ParseText(code, options);
        var blanked = code.ToCharArray();
        foreach (var trivia in tree.GetRoot().DescendantTrivia().Where(t => t.IsDirective))
        {
            var line = tree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1;
            if (trivia.GetStructure() is ReferenceDirectiveTriviaSyntax reference)
            {
                Follow(reference.File.ValueText, line);
                Blank(trivia.Span);
            }
            else if (IsMagic(trivia))
            {
                var text = trivia.ToString().Split('\n')[0].Trim();
                throw new DirectiveException($"{text} is not C#, and this engine runs C# only. Remove the line.") { Line = line };
            }
        }
        return new CellSource(new string(blanked), assemblies, files);

        void Blank(TextSpan span)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (blanked[i] is not ('\n' or '\r'))
                    blanked[i] = ' ';
            }
        }

        void Follow(string target, int line)
        {
            try
            {
                if (PackageName(target) is var (name, version))
                    assemblies.AddRange(PackageCatalog.Resolve(name, version));
                else if (!FrameworkReferences.Contains(target))
                    files.Add(ExistingFile(target, folder));
            }
            catch (DirectiveException e)
            {
                throw new DirectiveException(e.Message) { Line = line };
            }
        }
    }

    private static bool IsMagic(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.ShebangDirectiveTrivia or SyntaxKind.BadDirectiveTrivia or SyntaxKind.LoadDirectiveTrivia
            or SyntaxKind.IgnoredDirectiveTrivia;

    private static (string Name, string? Version)? PackageName(string target)
    {
        const string Prefix = "nuget:";
        if (!target.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = target[Prefix.Length..].Split(',', StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
    }

    private static string ExistingFile(string target, string folder)
    {
        var path = Path.GetFullPath(target, folder);
        return File.Exists(path)
            ? path
            : throw new DirectiveException($"#r \"{target}\": there is no such file ({path}). A path starts from the notebook's folder.");
    }
}
