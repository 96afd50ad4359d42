using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PopulationHealth.Generators;

namespace PopulationHealth.Tests;

/// <summary>Runs the generator over an indicator file, as the compiler does.</summary>
internal sealed class Generated
{
    private Generated(Compilation compilation, ImmutableArray<Diagnostic> diagnostics, string source) =>
        (Compilation, Diagnostics, Source) = (compilation, diagnostics, source);

    public Compilation Compilation { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public string Source { get; }

    /// <summary>What the compiler has to say of the generated code, warnings too.</summary>
    public IEnumerable<Diagnostic> Complaints => Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public static Generated From(string csv, string path = "/data/MyIndicators.csv", string inNamespace = "MyCouncil")
    {
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => !file.EndsWith(".Generators.dll", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "MyCouncil", [], libraries.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var text = new File(path, csv);
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new IndicatorGenerator().AsSourceGenerator()], [text], options, new Options(inNamespace));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new Generated(output, diagnostics, string.Concat(output.SyntaxTrees.Select(tree => tree.ToString())));
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options(string inNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", inNamespace);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values("build_metadata.AdditionalFiles.SourceItemGroup", "PopulationHealthIndicators");
    }

    private sealed class Values(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string wanted, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found)
        {
            found = wanted == key ? value : null;
            return found is not null;
        }
    }
}
