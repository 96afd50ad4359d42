using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>One column of a <see cref="RecordReader{T}"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value of a record; null where there is none.</param>
internal sealed record RecordColumn<T>(string Name, Func<T, object?> Value)
{
    // DataTable and GetFieldType ask for a type whose members a trimmed program keeps.
    private const DynamicallyAccessedMemberTypes Kept = DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties;

    /// <summary>The type of its values, one of those that every data frame takes: string, double, int, long, bool, decimal or DateTime.</summary>
    [DynamicallyAccessedMembers(Kept)]
    public required Type Type { get; init; }
}
