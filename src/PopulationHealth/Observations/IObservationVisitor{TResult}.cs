namespace PopulationHealth;

/// <summary>What typed code makes of an observation whose measure is not known where it is called.</summary>
internal interface IObservationVisitor<out TResult>
{
    TResult Visit<TMeasure>(Observation<TMeasure> observation)
        where TMeasure : struct, IMeasure<TMeasure>;
}
