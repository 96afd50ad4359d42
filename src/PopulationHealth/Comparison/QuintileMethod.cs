namespace PopulationHealth;

/// <summary>How areas are put into fifths by their values. The two agree where the number of areas is a multiple of five and no value comes twice.</summary>
public enum QuintileMethod
{
    /// <summary>Fingertips: the bounds are percentiles by linear interpolation, and a value equal to a bound belongs to the lower fifth. Equal values share a fifth.</summary>
    Interpolated,

    /// <summary>
    /// FingertipsNext: the areas in the order of their values are dealt into five groups, the first of which take those left over (SQL's NTILE). Equal values may be
    /// parted, in the order that they come in.
    /// </summary>
    Ntile,
}
