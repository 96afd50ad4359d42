namespace PopulationHealth;

/// <summary>Which concentration index, and where its error comes from.</summary>
public sealed record ConcentrationOptions
{
    /// <summary>The form; the relative one unless another is chosen. A binary or bounded variable wants Wagstaff's or Erreygers'.</summary>
    public ConcentrationForm Form { get; init; }

    /// <summary>The least possible value (not the least observed one), in the unit of the values.</summary>
    public double Least { get; init; }

    /// <summary>The greatest possible value (not the greatest observed one), in the unit of the values; null where there is none.</summary>
    public double? Most { get; init; }

    /// <summary>Where the error comes from; null for the units' own errors where they are known, else Kakwani's where it applies.</summary>
    public ConcentrationError? Error { get; init; }

    internal ConcentrationScale Scale => new(Form, Least, Most ?? double.NaN);
}
