namespace PopulationHealth;

/// <summary>An estimate of whatever measure: what tables and figures need of it.</summary>
public interface IEstimate : IStated
{
    /// <summary>The value with its unit.</summary>
    IMeasure Measure { get; }

    /// <summary>The confidence intervals, on the scale of <see cref="IMeasure.Value"/>; empty where none was computed.</summary>
    ValueList<ConfidenceInterval> Intervals { get; }

    /// <summary>How many events were counted; null where it is not known.</summary>
    double? Events { get; }

    /// <summary>How many people, households or the like were looked at; null where it is not known.</summary>
    double? Population { get; }

    /// <summary>How exactly the value is stated.</summary>
    Precision Precision { get; }

    /// <summary>How many decimals to show.</summary>
    int Decimals { get; }

    /// <summary>Cautions and remarks that travel with the value.</summary>
    ValueList<string> Notes { get; }
}
