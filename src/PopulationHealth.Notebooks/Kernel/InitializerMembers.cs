using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PopulationHealth.Notebooks;

/// <summary>The properties and fields that an object initializer or a <c>with</c> may set.</summary>
/// <param name="model">The meaning of the code.</param>
/// <param name="initializer">The braces.</param>
internal sealed class InitializerMembers(SemanticModel model, InitializerExpressionSyntax initializer)
{
    private readonly ITypeSymbol? _type = initializer.Parent switch
    {
        WithExpressionSyntax with => model.GetTypeInfo(with.Expression).Type,
        AssignmentExpressionSyntax nested => model.GetTypeInfo(nested.Left).Type,
        BaseObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation) is var info ? info.Type ?? info.ConvertedType : null,
        _ => null,
    };

    /// <summary>Whether the braces belong to an object whose type is known.</summary>
    public bool AreKnown => _type is not null and not IErrorTypeSymbol;

    /// <summary>Whether the braces may as well hold the items of a collection.</summary>
    public bool MayBeItems => _type!.AllInterfaces.Any(contract => contract.SpecialType is SpecialType.System_Collections_IEnumerable);

    /// <summary>The members that are not set in the braces already.</summary>
    public IEnumerable<ISymbol> Open()
    {
        var names = initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .Select(set => (set.Left as IdentifierNameSyntax)?.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        return All().Where(member => !names.Contains(member.Name));
    }

    /// <summary>The member of a name; null where there is none.</summary>
    public ISymbol? Find(string name) => AreKnown ? All().FirstOrDefault(member => member.Name == name) : null;

    private IEnumerable<ISymbol> All() => model.LookupSymbols(initializer.SpanStart, _type).Where(IsSettable);

    private bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: { } set } => model.IsAccessible(initializer.SpanStart, set),
        IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false } => true,
        _ => false,
    };
}
