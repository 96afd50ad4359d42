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
    internal static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly BundleFormatter _formatter = new();
    private readonly string _folder;
    private readonly string? _evidence;
    private readonly bool _isInterruptible;
    private readonly List<string> _declared = [];
    private ScriptOptions _options = ScriptOptions.Default
        .WithReferences(FrameworkReferences.All)
        .AddReferences(DocumentedReference.Of(typeof(DisplayExtensions).Assembly.Location))
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
        : this(folder, evidence, isInterruptible: false)
    {
    }

    /// <summary>Starts an empty state, for a kernel: a cancelled cell is stopped, not left behind, wherever that can be done.</summary>
    internal CSharpSession(string folder, string? evidence, bool isInterruptible)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.GetFullPath(folder);
        _evidence = evidence is null ? null : Path.GetFullPath(evidence);
        _isInterruptible = isInterruptible;
        _loader.RegisterDependency(typeof(CSharpSession).Assembly);
    }

    /// <summary>The number of the last run, 0 before the first.</summary>
    public int ExecutionCount => _executionCount;

    /// <summary>The cells that made the state, in their order, without their directives.</summary>
    internal IReadOnlyList<string> Declared => _declared;

    /// <summary>What the next cell is compiled against.</summary>
    internal IEnumerable<MetadataReference> References => _options.MetadataReferences;

    /// <summary>The namespaces that every cell sees.</summary>
    internal IEnumerable<string> Imports => _options.Imports;

    /// <summary>Runs one cell. An error leaves the state as it was before the cell.</summary>
    /// <param name="code">The C# of the cell.</param>
    /// <param name="name">What stack traces call it; must be another for every cell.</param>
    /// <param name="cancellation">Ends the wait for the cell. Code that does not end by itself is left behind, not stopped.</param>
    public async Task<CellRun> RunAsync(string code, string name, CancellationToken cancellation = default)
    {
        var collector = NewCollector();
        var error = await RunAsync(code, name, collector, cancellation);
        return new CellRun(collector.Outputs(), error);
    }

    /// <summary>The same, with outputs that can be taken while the cell runs.</summary>
    internal async Task<CellError?> RunAsync(string code, string name, OutputCollector collector, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _executionCount++;
        using var process = await ProcessState.EnterAsync(collector, _folder, _evidence, cancellation);
        OutputCollector.Current = collector;
#pragma warning disable RS0030 // The one place that sets a culture: what a cell computes may not depend on the machine's.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
        var failure = await OnAnotherThreadAsync(() => ExecuteAsync(code, name, collector, cancellation), cancellation);
        if (failure is null)
            return null;
        collector.Add(new ErrorOutput(failure.Error.Name, failure.Error.Message, failure.Traceback));
        return failure.Error;
    }

    /// <summary>Takes the outputs of a cell.</summary>
    internal OutputCollector NewCollector() => new(_formatter);

    /// <summary>The code with its directives blanked, none of them followed.</summary>
    internal string WithoutDirectives(string code)
    {
        try
        {
            return CellSource.Of(code, _folder, Parsing).Code;
        }
        catch (DirectiveException)
        {
            return code;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _loader.Dispose();

    // On another thread, so that a cell that never ends can be left behind.
    private Task<CellFailure?> OnAnotherThreadAsync(Func<Task<CellFailure?>> cell, CancellationToken cancellation)
    {
        if (!_isInterruptible)
            return Task.Run(cell, cancellation).WaitAsync(cancellation);
        return CellThread.RunAsync(cell, Interruption.Use(cancellation), cancellation);
    }

    private async Task<CellFailure?> ExecuteAsync(string code, string name, OutputCollector collector, CancellationToken cancellation)
    {
        try
        {
            Use(CellSource.Of(code, _folder, Parsing), out var source);
            var script = Compile(source, name, out var errors, cancellation);
            if (errors.Length > 0)
                return CellFailure.Of(errors, name, ReferencedFiles());
            var state = _state is null
                ? await script.RunAsync(new CellGlobals(), _ => true, cancellation)
                : await script.RunFromAsync(_state, _ => true, cancellation);
            // Whatever an interrupted cell throws, it was the interruption; and one that was left behind and ends at last changes nothing any more.
            cancellation.ThrowIfCancellationRequested();
            if (state.Exception is { } thrown)
                return CellFailure.Of(thrown, name);
            _state = state;
            _declared.Add(source);
            if (state.ReturnValue is not null || EndsWithValue(script.GetCompilation()))
                collector.AddResult(state.ReturnValue, _executionCount);
            return null;
        }
        catch (DirectiveException e)
        {
            return CellFailure.Of(e, name);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return CellFailure.Of(e, name);
        }
    }

    private void Use(CellSource source, out string code)
    {
        code = source.Code;
        foreach (var assembly in source.Assemblies)
            _loader.RegisterDependency(assembly);
        var paths = source.Assemblies.Select(a => a.Location).Concat(source.Files);
        var known = ReferencedFiles();
        _options = _options.AddReferences(paths.Distinct().Where(p => !known.Contains(p)).Select(DocumentedReference.Of));
    }

    private HashSet<string> ReferencedFiles() =>
        _options.MetadataReferences.OfType<PortableExecutableReference>().Select(r => r.FilePath).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Compiles a cell; for a kernel with places to stop, unless these make the compiler refuse what it would take without them.</summary>
    private Script<object> Compile(string source, string name, out Diagnostic[] errors, CancellationToken cancellation)
    {
        var script = Continue(source, name);
        if (_isInterruptible)
        {
            var interruptible = Continue(InterruptRewriter.Rewrite(script.GetCompilation()), name);
            errors = Errors(interruptible);
            if (errors.Length == 0)
                return interruptible;
        }
        errors = Errors(script);
        return script;

        Diagnostic[] Errors(Script<object> compiled) => [.. compiled.Compile(cancellation).Where(d => d.Severity is DiagnosticSeverity.Error)];
    }

    private Script<object> Continue(string code, string name)
    {
        var options = _options.WithFilePath(name);
        return _state is null
            ? CSharpScript.Create<object>(code, options, typeof(CellGlobals), _loader)
            : _state.Script.ContinueWith<object>(code, options);
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
