using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Notebooks;

/// <summary>Knows what may be typed and what a name means, in a cell that sees what earlier cells declared.</summary>
internal sealed class CodeAssistant(CSharpSession session) : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Solution? _solution;
    private ProjectId? _last;
    private int _cells;

    /// <summary>Whether the code is a whole cell, as Jupyter's consoles ask at every Enter: complete, incomplete or invalid.</summary>
    public static string Completeness(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CSharpSession.Parsing);
        return !SyntaxFactory.IsCompleteSubmission(tree) ? "incomplete"
            : tree.GetDiagnostics().Any(d => d.Severity is DiagnosticSeverity.Error) ? "invalid"
            : "complete";
    }

    /// <summary>The names that fit at a place.</summary>
    public async Task<CodeCompletions> CompleteAsync(string code, int position, CancellationToken cancellation)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var prefix = code[start..position];
        var symbols = await Recommender.GetRecommendedSymbolsAtPositionAsync(DocumentOf(code), position, cancellationToken: cancellation);
        var names = symbols
            .Where(s => s.CanBeReferencedByName && s.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(s => (Text: s.Name, Kind: KindOf(s)));
        var isMember = start > 0 && code[start - 1] == '.';
        var keywords = isMember || prefix.Length == 0 ? [] : SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Select(k => (Text: k, Kind: "keyword"));
        return new CodeCompletions(start, position, [.. names.Concat(keywords).DistinctBy(n => n.Text).OrderBy(n => n.Text, StringComparer.Ordinal)]);
    }

    /// <summary>The signature and the documentation of the name at a place; null where there is none.</summary>
    public async Task<string?> InspectAsync(string code, int position, CancellationToken cancellation)
    {
        var document = DocumentOf(code);
        var root = await document.GetSyntaxRootAsync(cancellation);
        var model = await document.GetSemanticModelAsync(cancellation);
        // With the cursor behind a name, or inside the brackets of a call, the name is meant.
        foreach (var token in new[] { root!.FindToken(position), root.FindToken(Math.Max(0, position - 1)) })
        {
            for (var node = token.Parent; node is not null && MayMean(node); node = node.Parent)
            {
                if (SymbolOf(model!, node, cancellation) is { } symbol)
                    return SymbolText.Of(symbol, cancellation);
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    /// <summary>A name, or what stands between the cursor and the name of the function that is called.</summary>
    private static bool MayMean(SyntaxNode node) => node is TypeSyntax or MemberAccessExpressionSyntax or VariableDeclaratorSyntax
        or LiteralExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or ObjectCreationExpressionSyntax;

    private static ISymbol? SymbolOf(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(node is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } ? call.Expression : node, cancellation);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetDeclaredSymbol(node, cancellation);
    }

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        ITypeSymbol => "class",
        IMethodSymbol => "function",
        IPropertySymbol => "property",
        IFieldSymbol or ILocalSymbol or IParameterSymbol => "variable",
        INamespaceSymbol => "module",
        _ => "text",
    };

    /// <summary>The code as the cell after all cells that ran; it is forgotten afterwards.</summary>
    private Document DocumentOf(string code)
    {
        _solution ??= _workspace.CurrentSolution;
        for (; _cells < session.Declared.Count; _cells++)
            (_solution, _last) = Add(_solution, session.Declared[_cells]);
        var (solution, id) = Add(_solution, session.WithoutDirectives(code));
        return solution.GetProject(id)!.Documents.Single();
    }

    private (Solution Solution, ProjectId Id) Add(Solution solution, string code)
    {
        var id = ProjectId.CreateNewId();
        var text = TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Default));
        var document = DocumentInfo.Create(DocumentId.CreateNewId(id), "cell", sourceCodeKind: SourceCodeKind.Script, loader: text);
        var name = FormattableString.Invariant($"cell{solution.ProjectIds.Count}");
        var project = ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: session.Imports),
            parseOptions: CSharpSession.Parsing,
            documents: [document],
            projectReferences: _last is null ? [] : [new ProjectReference(_last)],
            metadataReferences: session.References,
            isSubmission: true,
            hostObjectType: typeof(CellGlobals));
        return (solution.AddProject(project), id);
    }
}
