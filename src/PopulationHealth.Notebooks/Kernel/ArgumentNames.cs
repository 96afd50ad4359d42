using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PopulationHealth.Notebooks;

/// <summary>The names that an argument may have, of all methods or constructors that a call may mean.</summary>
internal static class ArgumentNames
{
    /// <summary>The names with their colon, such as <c>events:</c>.</summary>
    /// <param name="model">The meaning of the code.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="position">Where the argument begins.</param>
    public static IEnumerable<string> At(SemanticModel model, ArgumentListSyntax arguments, int position)
    {
        var others = arguments.Arguments.Where(argument => !argument.IsMissing && argument.SpanStart != position).ToList();
        var named = others.Select(argument => argument.NameColon?.Name.Identifier.ValueText).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var before = others.Count(argument => argument.NameColon is null && argument.SpanStart < position);
        return Called(model, arguments)
            .Where(method => named.IsSubsetOf(method.Parameters.Select(parameter => parameter.Name)))
            .SelectMany(method => method.Parameters.Skip(before))
            .Where(parameter => !named.Contains(parameter.Name))
            .Select(parameter => (SyntaxFacts.GetKeywordKind(parameter.Name) is SyntaxKind.None ? "" : "@") + parameter.Name + ":");
    }

    private static IEnumerable<IMethodSymbol> Called(SemanticModel model, ArgumentListSyntax arguments) => arguments.Parent switch
    {
        InvocationExpressionSyntax call => model.GetTypeInfo(call.Expression).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            ? [invoke]
            : model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>(),
        BaseObjectCreationExpressionSyntax creation => (model.GetTypeInfo(creation) is var info ? info.Type ?? info.ConvertedType : null) is INamedTypeSymbol type
            ? type.InstanceConstructors.Where(constructor => model.IsAccessible(arguments.SpanStart, constructor))
            : [],
        _ => [],
    };
}
