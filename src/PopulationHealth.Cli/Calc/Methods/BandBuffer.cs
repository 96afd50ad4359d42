namespace PopulationHealth.Cli;

/// <summary>Room for the numbers of one area by band, and the tiles in which the core takes them.</summary>
internal sealed class BandBuffer(int bands)
{
    private readonly double[] _events = new double[BandTiles.Length(1, Math.Max(1, bands))];
    private readonly double[] _populations = new double[BandTiles.Length(1, Math.Max(1, bands))];
    private readonly double[] _variances = new double[BandTiles.Length(1, Math.Max(1, bands))];

    public int Bands => bands;

    public double[] Events { get; } = new double[bands];

    public double[] Variances { get; } = new double[bands];

    public double[] Populations { get; } = new double[bands];

    public double[] Weights { get; } = new double[bands];

    /// <summary>The numbers as the core takes them.</summary>
    public BandCounts Counts
    {
        get
        {
            BandTiles.FromAreaRows(Events, bands, _events);
            BandTiles.FromAreaRows(Populations, bands, _populations);
            BandTiles.FromAreaRows(Variances, bands, _variances);
            return new BandCounts(1, bands, _events, _populations, _variances);
        }
    }

    /// <summary>The populations alone.</summary>
    public ReadOnlySpan<double> PopulationTiles
    {
        get
        {
            BandTiles.FromAreaRows(Populations, bands, _populations);
            return _populations;
        }
    }
}
