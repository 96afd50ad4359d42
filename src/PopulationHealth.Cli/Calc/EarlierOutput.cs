using System.Text;

namespace PopulationHealth.Cli;

/// <summary>
/// What an earlier <c>calc</c> wrote beside its keys, known by the column <c>reason</c>. It differs from row to row, so that as a key it would tear the groups of the next method
/// apart. A cell that <c>calc</c> does not write is an error: no key of the user's is lost.
/// </summary>
internal static class EarlierOutput
{
    /// <summary>What is said of a cell that was not written by <c>calc</c>.</summary>
    public const string Advice = $"beside a column {Reasons} this column is read as one that an earlier calc wrote, and calc does not write this; give the column another name, and it is a key.";

    private const string Reasons = "reason";
    private const string Methods = "method";

    private static readonly string[] Numbers =
        ["x", "n", "observed", "expected", "sum", "count", "stdev", "total_count", "total_pop", "variance", "pops_used", "dths_used", "value"];

    private static readonly HashSet<string> KnownReasons = [.. Enum.GetValues<Reason>().Select(reason => reason.Code)];
    private static readonly HashSet<string> KnownMethods = ["Wilson", "Exact", "Byars"];

    /// <summary>Whether a column of a file is one that an earlier <c>calc</c> wrote beside the keys.</summary>
    public static bool Has(string name, IReadOnlyList<string> header) =>
        header.Contains(Reasons) && (name is Reasons or Methods || Numbers.Contains(name) || IsLimit(name));

    /// <summary>Whether <c>calc</c> writes such a cell in the column; R and spreadsheets write <c>NA</c> for an empty one.</summary>
    public static bool Wrote(string name, ReadOnlySpan<byte> utf8)
    {
        var cell = utf8.Trim(" \t"u8);
        return cell.IsEmpty || cell.SequenceEqual("NA"u8) || name switch
        {
            Reasons => KnownReasons.Contains(Encoding.UTF8.GetString(cell)),
            Methods => KnownMethods.Contains(Encoding.UTF8.GetString(cell)),
            _ => CsvNumber.TryRead(cell, out _),
        };
    }

    // lower95, upper998
    private static bool IsLimit(string name) =>
        name.Length > 5 && (name.StartsWith("lower", StringComparison.Ordinal) || name.StartsWith("upper", StringComparison.Ordinal)) && name.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0;
}
