namespace PopulationHealth;

/// <summary>The columns of a life table from the kernel's life expectancies.</summary>
internal static class LifeTableRows
{
    public static ValueList<LifeTableRow> Of(AgeBands bands, MortalityTile tile)
    {
        var curve = new LifeCurve(BandPlan.Of(bands));
        curve.Compute(tile);
        var rows = new LifeTableRow[bands.Count];
        var survivors = LifeTable.Radix;
        for (var band = 0; band < rows.Length; band++)
        {
            rows[band] = Row(bands, band, survivors, tile, curve);
            survivors *= 1 - rows[band].Dying;
        }
        for (var band = rows.Length - 2; band >= 0; band--)
            rows[band] = rows[band] with { YearsAhead = rows[band].YearsLived + rows[band + 1].YearsAhead };
        return ValueList.From(rows);
    }

    private static LifeTableRow Row(AgeBands bands, int band, double survivors, MortalityTile tile, LifeCurve curve)
    {
        var age = bands.Bands[band];
        var rate = tile.Deaths[band][0] / tile.Populations[band][0];
        var width = age.Width ?? 2 / rate;
        var fraction = age.IsOpen ? 0.5 : bands.FractionsLived[band];
        var dying = curve.Dying[band][0];
        var lived = age.IsOpen ? survivors / rate : survivors * width * (1 - ((1 - fraction) * dying));
        var (years, variance) = (curve.Life[band].Years[0], curve.Life[band].Variance[0]);
        return new LifeTableRow(
            age, width, fraction, rate, dying, survivors, survivors * dying, lived, lived, survivors > 0 ? years : 0, survivors > 0 ? Math.Sqrt(variance) : double.NaN);
    }
}
