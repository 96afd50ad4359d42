using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Generators;

/// <summary>
/// Turns every file that a project includes as <c>PopulationHealthIndicators</c> into a static class of typed indicators, named after the
/// file, in the project's root namespace. A mistake in the file is a compile error at its line.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class IndicatorGenerator : IIncrementalGenerator
{
    private const string Item = "PopulationHealthIndicators";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => Option(pair.Right.GetOptions(pair.Left), "build_metadata.AdditionalFiles.SourceItemGroup") == Item)
            .Select((pair, cancel) => (pair.Left.Path, Text: pair.Left.GetText(cancel), Namespace: Option(pair.Right.GlobalOptions, "build_property.RootNamespace")));
        context.RegisterSourceOutput(files, (output, file) => Generate(output, file.Path, file.Text, file.Namespace));
    }

    private static void Generate(SourceProductionContext output, string path, SourceText? text, string inNamespace)
    {
        if (text is null)
            return;
        var file = IndicatorFile.Read(text.ToString());
        foreach (var problem in file.Problems)
            output.ReportDiagnostic(problem.ToDiagnostic(path, text));
        var name = ClassName(path);
        if (!CSharp.IsMember(name))
            output.ReportDiagnostic(new Problem(default, "file", $"the class is named after the file, and '{name}' is no class name; rename the file to something like MyIndicators.csv.").ToDiagnostic(path, text));
        else if (file.Problems.Count == 0)
            output.AddSource($"{name}.g.cs", SourceText.From(ClassWriter.Write(inNamespace, name, name + ".csv", file.Members), System.Text.Encoding.UTF8));
    }

    private static string ClassName(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - 4) : file;
    }

    private static string Option(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : "";
}
