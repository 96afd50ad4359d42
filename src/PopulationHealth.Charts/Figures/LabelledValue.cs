namespace PopulationHealth;

/// <summary>A name with its estimate, or with the reason why there is none: what figures are drawn from.</summary>
public sealed record LabelledValue
{
    private LabelledValue(string label, IEstimate? estimate, Missing? missing, ValueList<Source> sources)
    {
        Label = string.IsNullOrWhiteSpace(label)
            ? throw new ArgumentException("A value in a figure needs a label; give the name of its area, group or category.", nameof(label))
            : label.Trim();
        (Estimate, Missing, Sources) = (estimate, missing, sources);
    }

    /// <summary>A name with its estimate.</summary>
    /// <param name="label">The name of the area, group or category.</param>
    /// <param name="estimate">The estimate, of any measure.</param>
    public LabelledValue(string label, IEstimate estimate)
        : this(label, estimate ?? throw new ArgumentNullException(nameof(estimate)), null, estimate.Sources)
    {
    }

    /// <summary>A name without a value.</summary>
    /// <param name="label">The name of the area, group or category.</param>
    /// <param name="missing">Why there is none.</param>
    public LabelledValue(string label, Missing missing)
        : this(label, null, missing ?? throw new ArgumentNullException(nameof(missing)), [])
    {
    }

    /// <summary>A name with what was observed, be it a value or the reason why there is none.</summary>
    /// <param name="label">The name of the area, group or category.</param>
    /// <param name="observation">The observation.</param>
    public LabelledValue(string label, Observation observation)
        : this(label, (observation ?? throw new ArgumentNullException(nameof(observation))).Value, observation.Missing, observation.Sources)
    {
    }

    /// <summary>The name.</summary>
    public string Label { get; }

    /// <summary>The estimate; null where it is missing.</summary>
    public IEstimate? Estimate { get; }

    /// <summary>Why there is no estimate; null where there is.</summary>
    public Missing? Missing { get; }

    /// <summary>Where the value is from.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The cell of a table that holds it.</summary>
    internal TableCell Cell => Estimate is { } estimate ? TableCell.Of(estimate) : TableCell.Of(Missing!);
}
