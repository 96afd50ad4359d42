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
        var document = DocumentOf(code);
        var (wanted, areAll) = await WantedAsync(document, start, cancellation);
        var others = areAll ? [] : await NamesAsync(document, code, start, position, cancellation);
        var prefix = code[start..position];
        return new CodeCompletions(start, position,
        [
            .. new[] { wanted, others }.SelectMany(names => names.Where(n => n.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).OrderBy(n => n.Text, StringComparer.Ordinal))
                .DistinctBy(n => n.Text),
        ]);
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
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetDeclaredSymbol(node, cancellation) ?? MemberOf(model, node);
    }

    /// <summary>A name alone in braces is taken for an item of a collection until its <c>=</c> is there.</summary>
    private static ISymbol? MemberOf(SemanticModel model, SyntaxNode node) => node is IdentifierNameSyntax { Parent: InitializerExpressionSyntax braces } name
        ? new InitializerMembers(model, braces).Find(name.Identifier.ValueText)
        : null;

    /// <summary>The names that only this place has: members to set in the braces of a new object, parameters in the brackets of a call.</summary>
    private static async Task<(IEnumerable<(string Text, string Kind)> Names, bool AreAll)> WantedAsync(Document document, int start, CancellationToken cancellation)
    {
        var token = (await document.GetSyntaxRootAsync(cancellation))!.FindToken(start);
        if (token.SpanStart >= start)
            token = token.GetPreviousToken();
        if (!token.IsKind(SyntaxKind.OpenBraceToken) && !token.IsKind(SyntaxKind.OpenParenToken) && !token.IsKind(SyntaxKind.CommaToken))
            return ([], false);
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        return token.Parent switch
        {
            InitializerExpressionSyntax braces when new InitializerMembers(model, braces) is { AreKnown: true } members =>
                (members.Open().Select(member => (member.Name, KindOf(member))), !members.MayBeItems),
            ArgumentListSyntax arguments => (ArgumentNames.At(model, arguments, start).Select(name => (name, "param")), false),
            _ => ([], false),
        };
    }

    private static async Task<IEnumerable<(string Text, string Kind)>> NamesAsync(Document document, string code, int start, int position, CancellationToken cancellation)
    {
        var symbols = await Recommender.GetRecommendedSymbolsAtPositionAsync(document, position, cancellationToken: cancellation);
        var isMember = start > 0 && code[start - 1] == '.';
        var keywords = isMember || start == position ? [] : SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(k => k.StartsWith(code[start..position], StringComparison.Ordinal)).Select(k => (Text: k, Kind: "keyword"));
        return symbols.Where(s => s.CanBeReferencedByName).Select(s => (Text: s.Name, Kind: KindOf(s))).Concat(keywords);
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
