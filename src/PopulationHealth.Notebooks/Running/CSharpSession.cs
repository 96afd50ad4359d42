using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace PopulationHealth.Notebooks;

/// <summary>
/// One C# state, cell after cell: what a cell declares, later cells see. Console, working folder and evidence variable are the cell's
/// while it runs; they belong to the process, so cells of two sessions wait for each other. Culture is invariant.
/// </summary>
public sealed class CSharpSession : IDisposable
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly BundleFormatter _formatter = new();
    private readonly string _folder;
    private readonly string? _evidence;
    private ScriptOptions _options = ScriptOptions.Default
        .WithReferences(FrameworkReferences.All)
        .AddReferences(MetadataReference.CreateFromFile(typeof(DisplayExtensions).Assembly.Location))
        .WithImports(
            "System", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks",
            typeof(DisplayExtensions).FullName!)
        .WithLanguageVersion(Parsing.LanguageVersion)
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8);

    private ScriptState<object>? _state;
    private int _executionCount;

    /// <summary>Starts an empty state.</summary>
    /// <param name="folder">The notebook's folder: relative paths start here.</param>
    /// <param name="evidence">See <see cref="RunOptions.Evidence"/>.</param>
    public CSharpSession(string folder, string? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.GetFullPath(folder);
        _evidence = evidence is null ? null : Path.GetFullPath(evidence);
        _loader.RegisterDependency(typeof(CSharpSession).Assembly);
    }

    /// <summary>The number of the last run, 0 before the first.</summary>
    public int ExecutionCount => _executionCount;

    /// <summary>Runs one cell. An error leaves the state as it was before the cell.</summary>
    /// <param name="code">The C# of the cell.</param>
    /// <param name="name">What stack traces call it; must be another for every cell.</param>
    /// <param name="cancellation">Ends the wait for the cell. Code that does not end by itself is left behind, not stopped.</param>
    public async Task<CellRun> RunAsync(string code, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var collector = new OutputCollector(_formatter);
        _executionCount++;
        using var process = await ProcessState.EnterAsync(collector, _folder, _evidence, cancellation);
        OutputCollector.Current = collector;
#pragma warning disable RS0030 // The one place that sets a culture: what a cell computes may not depend on the machine's.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
        // On another thread, so that a cell that never ends can be left behind.
        var error = await Task.Run(() => ExecuteAsync(code, name, collector, cancellation), cancellation).WaitAsync(cancellation);
        if (error is not null)
            collector.Add(new ErrorOutput(error.Name, error.Message, [$"{name}{At(error)}: {error.Message}"]));
        return new CellRun(collector.Outputs(), error);
    }

    /// <inheritdoc/>
    public void Dispose() => _loader.Dispose();

    private static string At(CellError error) => error.Line is { } line ? FormattableString.Invariant($", line {line}") : "";

    private async Task<CellError?> ExecuteAsync(string code, string name, OutputCollector collector, CancellationToken cancellation)
    {
        try
        {
            Use(CellSource.Of(code, _folder, Parsing), out var source);
            var script = Continue(source, name);
            var errors = script.Compile(cancellation).Where(d => d.Severity is DiagnosticSeverity.Error).ToArray();
            if (errors.Length > 0)
                return CompilationError(errors);
            var state = _state is null
                ? await script.RunAsync(new CellGlobals(), _ => true, cancellation)
                : await script.RunFromAsync(_state, _ => true, cancellation);
            if (state.Exception is { } thrown)
                return Thrown(thrown, name);
            _state = state;
            if (state.ReturnValue is not null || EndsWithValue(script.GetCompilation()))
                collector.AddResult(state.ReturnValue, _executionCount);
            return null;
        }
        catch (DirectiveException e)
        {
            return new CellError("DirectiveError", e.Message, e.Line);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Thrown(e, name);
        }
    }

    private void Use(CellSource source, out string code)
    {
        code = source.Code;
        foreach (var assembly in source.Assemblies)
            _loader.RegisterDependency(assembly);
        var paths = source.Assemblies.Select(a => a.Location).Concat(source.Files);
        var known = _options.MetadataReferences.OfType<PortableExecutableReference>().Select(r => r.FilePath).ToHashSet(StringComparer.Ordinal);
        _options = _options.AddReferences(paths.Distinct().Where(p => !known.Contains(p)).Select(p => MetadataReference.CreateFromFile(p)));
    }

    private Script<object> Continue(string code, string name)
    {
        var options = _options.WithFilePath(name);
        return _state is null
            ? CSharpScript.Create<object>(code, options, typeof(CellGlobals), _loader)
            : _state.Script.ContinueWith<object>(code, options);
    }

    private static CellError CompilationError(Diagnostic[] errors)
    {
        var lines = errors
            .Select(e => (Line: e.Location.GetLineSpan().StartLinePosition.Line + 1, Text: $"{e.Id} {e.GetMessage(CultureInfo.InvariantCulture)}"))
            .OrderBy(e => e.Line)
            .ToArray();
        var message = string.Join('\n', lines.Select(e => FormattableString.Invariant($"line {e.Line}: {e.Text}")));
        return new CellError(CellError.Compilation, message, lines[0].Line);
    }

    /// <summary>The line is the innermost one in this cell; the helper of an earlier cell that it called is not where to look first.</summary>
    private static CellError Thrown(Exception thrown, string name)
    {
        var frame = new StackTrace(thrown, fNeedFileInfo: true).GetFrames().FirstOrDefault(f => f.GetFileName() == name);
        return new CellError(thrown.GetType().Name, thrown.Message, frame?.GetFileLineNumber() is > 0 and var line ? line : null);
    }

    /// <summary>Whether the cell ends with an expression that has a value, also when the value is null.</summary>
    private static bool EndsWithValue(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        return tree.GetRoot() is CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }] }
            && last.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is { SpecialType: not SpecialType.System_Void };
    }
}
