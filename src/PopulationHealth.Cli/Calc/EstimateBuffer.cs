namespace PopulationHealth.Cli;

/// <summary>Where the core writes the estimate of one group.</summary>
internal sealed class EstimateBuffer(ConfidenceLevels levels)
{
    private readonly double[] _value = new double[1];
    private readonly Reason[] _reason = new Reason[1];

    public double Value => _value[0];

    public Reason Reason => _reason[0];

    public double[] Lower { get; } = new double[levels.Values.Length];

    public double[] Upper { get; } = new double[levels.Values.Length];

    public EstimateSpans Spans => new(_value, Lower, Upper, _reason);

    /// <summary>No value and no limits, and why.</summary>
    public void Withhold(Reason reason)
    {
        _reason[0] = reason;
        foreach (var numbers in new[] { _value, Lower, Upper })
            Array.Fill(numbers, double.NaN);
    }

    /// <summary>Multiplies value and limits.</summary>
    public void Scale(double by)
    {
        foreach (var numbers in new[] { _value, Lower, Upper })
            for (var at = 0; at < numbers.Length; at++)
                numbers[at] *= by;
    }
}
