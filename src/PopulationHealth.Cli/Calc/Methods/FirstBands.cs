namespace PopulationHealth.Cli;

/// <summary>
/// Notices groups whose ages, or the weights of the same ages, are not those of the first group. A method that takes what ages there are computes on where one was lost, and its result
/// cannot be compared with the others.
/// </summary>
/// <param name="weight">What the weights are called.</param>
internal sealed class FirstBands(string weight = "")
{
    private const int MostNamed = 3;

    private string[] _ages = [];
    private double[] _weights = [];
    private string? _first;

    /// <summary>Compares a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="ages">Its ages in their order, each once.</param>
    /// <param name="weights">Their weights; empty where they have none.</param>
    /// <param name="output">Takes the doubt.</param>
    public void Compare(CalcGroup group, ReadOnlySpan<string> ages, ReadOnlySpan<double> weights, CalcOutput output)
    {
        if (_first is null)
            (_first, _ages, _weights) = (output.Describe(group), ages.ToArray(), weights.ToArray());
        else if (!ages.SequenceEqual(_ages))
            output.Doubt(group, $"the ages are not those of the first group, {_first}, so that the values cannot be compared", Difference(ages.ToArray()));
        else if (!weights.SequenceEqual(_weights))
            output.Doubt(group, $"{weight} is not that of the first group, {_first}, so that the values cannot be compared", Names(Differing(weights.ToArray())));
    }

    private string Difference(string[] ages)
    {
        var (lost, more) = (_ages.Except(ages).ToArray(), ages.Except(_ages).ToArray());
        return (lost.Length > 0 ? "without " + Names(lost) : "") + (lost.Length > 0 && more.Length > 0 ? ", " : "") + (more.Length > 0 ? "with " + Names(more) : "");
    }

    private string[] Differing(double[] weights) => [.. _ages.Where((_, age) => !weights[age].Equals(_weights[age]))];

    private static string Names(string[] ages) =>
        string.Join(", ", ages.Take(MostNamed)) + (ages.Length > MostNamed ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" and {ages.Length - MostNamed} more") : "");
}
