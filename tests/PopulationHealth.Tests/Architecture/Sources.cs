using System.Reflection;
using System.Text.RegularExpressions;

namespace PopulationHealth.Tests;

/// <summary>The source files of the packages, found by the root of the repository that the build writes into this assembly.</summary>
internal static partial class Sources
{
    public static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>The files of a project under src, without what the build makes.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(Path.Combine(Root, "src", project), path).Replace(Path.DirectorySeparatorChar, '/')
           where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
           orderby relative
           select new SourceFile($"{project}/{relative}", relative.Contains('/', StringComparison.Ordinal) ? relative[..relative.IndexOf('/', StringComparison.Ordinal)] : "", File.ReadAllText(path)),
    ];

    /// <summary>The code of a file without comments, strings and hints on how a type is shown.</summary>
    public static string Code(string text) => NoCode().Replace(text, " ");

    /// <summary>The types that code declares, with the word public where it stands there.</summary>
    public static IEnumerable<(string Name, bool IsPublic)> Declared(string code) =>
        TypeDeclaration().Matches(code).Select(match => (match.Groups["name"].Value, match.Groups["public"].Success));

    /// <summary>
    /// The words that code uses as types, each once: what stands before another word, a point, a type argument, a closing bracket of a cast or
    /// behind "new". Members may bear the name of a type (Count, Year); they are declared with a body behind them and used behind a point.
    /// </summary>
    public static HashSet<string> TypesUsed(string code) => [.. TypeUse().Matches(code).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/ | \$*\"{3,}.*?\"{3,} | [$@]*"(?:\\.|""|[^"\\\n])*" | '(?:\\.|[^'\\])+' | \[TypeFormatterSource\([^\n]*
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NoCode();

    [GeneratedRegex(
        @"^[ ]*(?:(?<public>public)\s+|internal\s+|private\s+|file\s+|static\s+|abstract\s+|sealed\s+|readonly\s+|partial\s+|ref\s+)*(?:record\s+struct|record\s+class|class|record|struct|interface|enum)\s+(?<name>[A-Z]\w*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(
        @"(?<![.\w])(?:(?<=new\s+)(?<name>[A-Z]\w*)\b|(?<=[(<,]\s*)(?<name>[A-Z]\w*)(?=[)>,])|(?<name>[A-Z]\w*)(?=[<.>\[]|\??\s+(?!(?:is|and|or|when|switch|with|as|in)\b)[A-Za-z_]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex TypeUse();
}
