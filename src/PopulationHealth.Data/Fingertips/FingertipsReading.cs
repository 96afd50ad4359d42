using System.Globalization;

namespace PopulationHealth;

/// <summary>What came of reading a Fingertips file: the observations, and an account of every row and column that is not among them.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">How many rows the file has, without the header and blank lines.</param>
/// <param name="Observations">The observations, in the order of the file.</param>
/// <param name="LeftOut">The rows that became none, in the order of the file, each with its reason.</param>
/// <param name="NotKept">How many observations the options did not ask for.</param>
public sealed record FingertipsReading(string File, int Rows, ObservationSet Observations, ValueList<FingertipsRowLeftOut> LeftOut, int NotKept)
{
    /// <summary>Columns that this library does not know: Fingertips has new ones from time to time. They were not read.</summary>
    public ValueList<string> UnknownColumns { get; init; }

    /// <summary>
    /// Indicators that neither the options nor the catalogue have. They were made from number and name, as a <see cref="Quantity"/> without a stated unit, since the file does not say what they
    /// measure. Give them in <see cref="FingertipsOptions.Indicators"/>.
    /// </summary>
    public ValueList<Indicator> Untyped { get; init; }

    /// <summary>The account in a few lines.</summary>
    public override string ToString() => string.Join("\n", Lines());

    private IEnumerable<string> Lines()
    {
        yield return string.Create(
            CultureInfo.InvariantCulture, $"{File}: {Rows} rows read, {Observations.Count} observations made, {NotKept} not asked for, {LeftOut.Count} left out.");
        foreach (var reason in LeftOut.GroupBy(row => row.Reason).OrderBy(group => group.Key))
            yield return string.Create(CultureInfo.InvariantCulture, $"Left out, {reason.Key}: {reason.Count()}, first {reason.First()}");
        if (UnknownColumns.Count > 0)
            yield return $"Columns that are not known and were not read: {UnknownColumns}";
        foreach (var indicator in Untyped)
            yield return $"No indicator has the number {indicator.FingertipsId} ({indicator.Name}): it is without a unit.";
    }
}
