namespace PopulationHealth;

/// <summary>What typed code makes of an indicator whose measure is not known where it is called.</summary>
internal interface IIndicatorVisitor<out TResult>
{
    TResult Visit<TMeasure>(Indicator<TMeasure> indicator)
        where TMeasure : struct, IMeasure<TMeasure>;
}
