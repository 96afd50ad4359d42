namespace PopulationHealth;

/// <summary>A value of an area with how it stands beside a benchmark.</summary>
/// <param name="Value">The value, or why there is none, with the name of the area.</param>
/// <param name="Comparison">The verdict, or why nothing was compared; null where nothing was asked, as for the benchmark itself.</param>
public sealed record JudgedValue(LabelledValue Value, BenchmarkComparison? Comparison = null)
{
    /// <summary>The value, or why there is none, with the name of the area.</summary>
    public LabelledValue Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>A value that was judged.</summary>
    /// <param name="label">The name of the area.</param>
    /// <param name="estimate">The value.</param>
    /// <param name="comparison">The verdict; null where nothing was asked.</param>
    public JudgedValue(string label, IEstimate estimate, BenchmarkComparison? comparison = null)
        : this(new LabelledValue(label, estimate), comparison)
    {
    }

    /// <summary>A value that is missing.</summary>
    /// <param name="label">The name of the area.</param>
    /// <param name="missing">Why there is none.</param>
    public JudgedValue(string label, Missing missing)
        : this(new LabelledValue(label, missing))
    {
    }

    internal string Label => Value.Label;

    /// <summary>The verdict in a word; empty where nothing was asked or there is no value.</summary>
    internal string Word => Value.Estimate is null ? "" : Comparison?.Verdict.Label ?? "";

    /// <summary>The look of its mark: the verdict's, or that of what is not compared.</summary>
    internal VerdictStyle Style => VerdictStyle.Of(Comparison?.Verdict ?? Verdict.NotCompared);

    /// <summary>What a pointer shows: name, value, interval and verdict.</summary>
    internal string Hover(string series = "") => Value.Hover(series) + (Word.Length == 0 ? "" : $"; {Comparison!.InWords}");

    /// <summary>The cell of a table that holds the verdict.</summary>
    internal TableCell Cell => TableCell.Of(Word);
}
