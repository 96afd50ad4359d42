namespace PopulationHealth;

/// <summary>The value of an observation of whatever measure, as tables and figures print it: with an interval at 95% where one can be made, and no more decimals than it is read with.</summary>
internal sealed class ReadableValue : IObservationVisitor<IEstimate?>
{
    public const double Level = 0.95;

    private static readonly ReadableValue Reader = new();

    public static IEstimate? Of(Observation observation) => observation.Accept(Reader);

    public IEstimate? Visit<TMeasure>(Observation<TMeasure> observation)
        where TMeasure : struct, IMeasure<TMeasure> => observation.Missing is null ? observation.Estimate.WithInterval(Level).AsRead() : null;
}
