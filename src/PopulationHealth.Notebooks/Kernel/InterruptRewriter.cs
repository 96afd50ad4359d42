using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Writes into a cell the places where it can be stopped: the head of every loop and function, and every await. Lines stay lines, so that
/// errors are where they were. What must not be torn apart has none: expression trees, static constructors and <c>finally</c>; and the last two say when they are under way.
/// </summary>
internal sealed class InterruptRewriter : CSharpSyntaxRewriter
{
    private static readonly string Owner = $"global::{typeof(Interruption).FullName}.";
    private static readonly StatementSyntax CheckStatement = SyntaxFactory.ParseStatement($"{Owner}{nameof(Interruption.Check)}(); ");
    private static readonly StatementSyntax EnterStatement = SyntaxFactory.ParseStatement($"{Owner}{nameof(Interruption.Enter)}(); ");
    private static readonly FinallyClauseSyntax LeaveClause = SyntaxFactory.FinallyClause(
        SyntaxFactory.Block(SyntaxFactory.ParseStatement($"{Owner}{nameof(Interruption.Leave)}(); ")));

    private static readonly ExpressionSyntax RaceFunction = SyntaxFactory.ParseExpression($"{Owner}{nameof(Interruption.Race)}");

    private readonly SemanticModel _model;

    private InterruptRewriter(SemanticModel model) => _model = model;

    /// <summary>The code of a cell with its places to stop.</summary>
    /// <param name="compilation">The cell as it is written.</param>
    public static string Rewrite(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        return new InterruptRewriter(compilation.GetSemanticModel(tree)).Visit(tree.GetRoot()).ToFullString();
    }

    public override SyntaxNode? VisitFinallyClause(FinallyClauseSyntax node) => node.WithBlock(Whole(node.Block));

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => node switch
    {
        _ when !node.Modifiers.Any(SyntaxKind.StaticKeyword) => Checked((ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!),
        { Body: { } body } => node.WithBody(Whole(body)),
        _ => node,
    };

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var loop = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return loop.WithStatement(Checked(loop.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var loop = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return loop.WithStatement(Checked(loop.Statement));
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var loop = (ForStatementSyntax)base.VisitForStatement(node)!;
        return loop.WithStatement(Checked(loop.Statement));
    }

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var loop = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return loop.WithStatement(Checked(loop.Statement));
    }

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var loop = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return loop.WithStatement(Checked(loop.Statement));
    }

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) =>
        node.IsKind(SyntaxKind.GotoStatement) ? Checked(node) : node;

    public override SyntaxNode? VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        var operand = (ExpressionSyntax)Visit(node.Expression)!;
        var race = SyntaxFactory.InvocationExpression(
            RaceFunction.WithLeadingTrivia(operand.GetLeadingTrivia()),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(operand.WithoutTrivia()))));
        return node.WithExpression(race.WithTrailingTrivia(operand.GetTrailingTrivia()));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var symbol = _model.GetDeclaredSymbol(node);
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return method.ExpressionBody is { } arrow && BodyOf(symbol, arrow.Expression, method.SemicolonToken) is { } body
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body)
            : Checked(method);
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var symbol = _model.GetDeclaredSymbol(node) as IMethodSymbol;
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return function switch
        {
            { ExpressionBody: { } arrow } when BodyOf(symbol, arrow.Expression, function.SemicolonToken) is { } body =>
                function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            { Body: { } block } => function.WithBody(Checked(block)),
            _ => function,
        };
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var symbol = DelegateOf(node);
        return Checked((LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!, symbol);
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var symbol = DelegateOf(node);
        return Checked((LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!, symbol);
    }

    /// <summary>What the lambda is as code; null when it becomes an expression tree, or what it is cannot be told.</summary>
    private IMethodSymbol? DelegateOf(LambdaExpressionSyntax lambda) =>
        _model.GetTypeInfo(lambda).ConvertedType is { TypeKind: TypeKind.Delegate } ? _model.GetSymbolInfo(lambda).Symbol as IMethodSymbol : null;

    private static LambdaExpressionSyntax Checked(LambdaExpressionSyntax lambda, IMethodSymbol? symbol) => lambda switch
    {
        { Block: { } block } => lambda.WithBlock(Checked(block)),
        { ExpressionBody: { } expression } when BodyOf(symbol, expression, default) is { } body => lambda.WithExpressionBody(null).WithBlock(body),
        _ => lambda,
    };

    private static BaseMethodDeclarationSyntax Checked(BaseMethodDeclarationSyntax method) =>
        method.Body is { } block ? method.WithBody(Checked(block)) : method;

    private static BlockSyntax Checked(StatementSyntax statement) => statement is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, CheckStatement))
        : SyntaxFactory.Block(CheckStatement, statement);

    /// <summary>A block without places to stop, in which no thread of the cell is woken either.</summary>
    private static BlockSyntax Whole(BlockSyntax block) => block.WithStatements(
    [
        EnterStatement,
        SyntaxFactory.TryStatement(SyntaxFactory.Block(block.Statements), catches: [], LeaveClause),
    ]);

    /// <summary>A body of statements in place of an expression; null where that is not the same.</summary>
    private static BlockSyntax? BodyOf(IMethodSymbol? method, ExpressionSyntax expression, SyntaxToken end)
    {
        if (method is null || expression is ThrowExpressionSyntax or RefExpressionSyntax)
            return null;
        var hasValue = !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false });
        var semicolon = SyntaxFactory.Token(SyntaxKind.SemicolonToken);
        StatementSyntax statement = hasValue
            ? SyntaxFactory.ReturnStatement(SyntaxFactory.ParseToken("return "), expression, semicolon)
            : SyntaxFactory.ExpressionStatement(expression, semicolon);
        return SyntaxFactory.Block(CheckStatement, statement).WithTrailingTrivia(end.TrailingTrivia);
    }
}
