namespace PopulationHealth.Tests;

/// <summary>What any order must keep to.</summary>
internal static class Orders
{
    /// <summary>Antisymmetric, transitive, and zero exactly for equal values.</summary>
    public static bool Hold<T>(T a, T b, T c)
        where T : IComparable<T>, IEquatable<T> =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == a.Equals(b)
        && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0);
}
