using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Areas with any counts that make a life table on OHID's bands: no deaths in some bands, all of them dying in others.</summary>
internal static class AnyMortality
{
    public static readonly AgeBands Bands = AgeBands.Ohid20;

    private static readonly Gen<(double Deaths, double Population)> AnyBand =
        from population in Gen.Choose(1, 20_000)
        from deaths in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, Math.Max(1, population / 50)), Gen.Choose(0, Math.Max(1, population / 5)), Gen.Choose(0, population))
        select ((double)deaths, (double)population);

    public static readonly Gen<Stratum[]> AnyArea =
        from bands in AnyBand.ArrayOf(Bands.Count)
        select bands.Select((band, place) => new Stratum(Bands.Bands[place], place == Bands.Count - 1 ? Math.Max(1, band.Deaths) : band.Deaths, band.Population)).ToArray();

    /// <summary>Areas as they are in life: nobody dies out before the open band.</summary>
    public static readonly Gen<Stratum[]> Likely =
        from bands in AnyBand.ArrayOf(Bands.Count)
        select bands.Select((band, place) =>
            new Stratum(Bands.Bands[place], Math.Max(place == Bands.Count - 1 ? 1 : 0, Math.Min(band.Deaths, Math.Floor(band.Population / 4))), band.Population)).ToArray();

    public static LifeTable Table(IEnumerable<Stratum> area) => LifeTable.Of(area, Bands, LifeTableRules.None);

    public static double Years(IEnumerable<Stratum> area) => Table(area).Rows[0].LifeExpectancy;

    public static BandCounts Counts(IReadOnlyList<Stratum[]> areas)
    {
        return new BandCounts(
            areas.Count,
            Bands.Count,
            InTiles.Of(areas.Select(area => (IReadOnlyList<double>)[.. area.Select(band => band.Events ?? double.NaN)])),
            InTiles.Of(areas.Select(area => (IReadOnlyList<double>)[.. area.Select(band => band.Population)])));
    }
}
