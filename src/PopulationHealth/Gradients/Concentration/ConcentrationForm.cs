namespace PopulationHealth;

/// <summary>The forms of a concentration index. All are the generalised index G times something that depends on the mean alone.</summary>
public enum ConcentrationForm
{
    /// <summary>G over the mean: does not change when all values are multiplied. For values without an upper bound.</summary>
    Relative,

    /// <summary>G itself, in the unit of the values: does not change when the same is added to all.</summary>
    Generalised,

    /// <summary>The relative index of the values' place between their bounds, from 0 to 1.</summary>
    Normalised,

    /// <summary>Wagstaff's (2005, doi:10.1002/hec.953) for bounded values: relative to the furthest that concentration could go at this mean.</summary>
    Wagstaff,

    /// <summary>Erreygers' (2009, doi:10.1016/j.jhealeco.2008.02.003) for bounded values: 4 G over the range, from -1 to 1; having and lacking give the same with the other sign.</summary>
    Erreygers,
}
