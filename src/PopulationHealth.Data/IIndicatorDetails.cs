namespace PopulationHealth;

/// <summary>Makes the indicator once its measure is known.</summary>
internal interface IIndicatorDetails
{
    Indicator Complete<TMeasure>(TMeasure example)
        where TMeasure : struct, IMeasure<TMeasure>;
}
