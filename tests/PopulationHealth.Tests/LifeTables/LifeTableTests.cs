namespace PopulationHealth.Tests;

public class LifeTableTests
{
    private static readonly AgeBands Bands = AgeBands.FromStarts(0, 1, 5, 65);
    private static readonly Stratum[] Area = [new(new(0, 0), 5, 1_000), new(new(1, 4), 1, 4_000), new(new(5, 64), 200, 60_000), new(new(65, null), 900, 18_000)];

    /// <summary>
    /// Austria, males, 1992: Preston SH, Heuveline P, Guillot M (2001), Demography, box 3.1 (deaths, populations, a, l and L as printed; data of the United Nations, 1994).
    /// </summary>
    [Fact]
    public void Rows_PrestonsAustria1992_AreTheBooks()
    {
        double[] deaths = [419, 70, 36, 46, 249, 420, 403, 441, 508, 769, 1154, 1866, 2043, 3496, 4366, 4337, 5279, 6460, 6146];
        double[] people =
        [
            47_925, 189_127, 234_793, 238_790, 254_996, 326_831, 355_086, 324_222, 269_963, 261_971, 238_011, 261_612, 181_385, 187_962, 153_832, 105_169, 73_694, 57_512, 32_248,
        ];
        double[] lived = [0.068, 1.626, 2.5, 3.143, 2.724, 2.520, 2.481, 2.601, 2.701, 2.663, 2.698, 2.676, 2.645, 2.624, 2.619, 2.593, 2.518, 2.423];
        double[] survivors =
        [
            100_000, 99_133, 98_986, 98_910, 98_815, 98_334, 97_704, 97_151, 96_492, 95_588, 94_195, 91_937, 88_711, 83_845, 76_377, 66_225, 53_803, 37_441, 21_134,
        ];
        double[] years =
        [
            99_192, 396_183, 494_741, 494_375, 492_980, 490_106, 487_127, 484_175, 480_384, 474_686, 465_777, 452_188, 432_096, 401_480, 357_713, 301_224, 228_404, 145_182, 110_889,
        ];
        var bands = AgeBands.To85Plus.WithFractionsLived([.. lived.Zip(AgeBands.To85Plus.Bands, (years, band) => years / band.Width!.Value)]);
        var table = LifeTable.Of(bands.Bands.Select((age, band) => new Stratum(age, deaths[band], people[band])), bands);

        Assert.All(table.Rows.Zip(survivors), pair => Assert.Equal(pair.Second, pair.First.Survivors, 0.6));
        Assert.All(table.Rows.Zip(years), pair => Assert.Equal(pair.Second, pair.First.YearsLived, 2.5));
        Assert.Equal(years.Sum() / 100_000, table.LifeExpectancy().Estimate.Value.Value, 0.0005);
    }

    [Fact]
    public void Face_OfATable_IsItsRowsRounded()
    {
        var table = LifeTable.Of(Area, Bands);
        var html = Faces.Of(table, "text/html");

        Assert.Equal($"Life table for 100,000 people: life expectancy at birth {table.LifeExpectancy().ToText("CI")}", $"{table}");
        Assert.StartsWith($"<table><caption>{table}</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"ph-number\">Life expectancy</th>", html);
        Assert.Contains("<th scope=\"row\">65+</th><td class=\"ph-number\">1.00000</td>", html);
        Assert.DoesNotMatch("[0-9][.][0-9]{6}", html);
    }

    [Fact]
    public void Face_OfNoTable_SaysWhy()
    {
        var table = LifeTable.Of(Area.Skip(1), Bands);

        Assert.StartsWith("There is no life table: it is ", $"{table}", StringComparison.Ordinal);
        Assert.Equal($"<p>{table}</p>", Faces.Of(table, "text/html"));
    }

    [Fact]
    public void LifeExpectancy_Area_CarriesIntervalsErrorAndCounts()
    {
        var years = LifeTable.Of(Area, Bands).LifeExpectancy(65, 0.95, 0.998).Estimate;

        Assert.Equal("20.0 years", years.Value.ToString());
        Assert.Equal((900, 18_000), (years.Events, years.Population));
        Assert.Equal(20 / Math.Sqrt(900), years.StandardError!.Value, 1e-12);
        Assert.Equal([0.95, 0.998], years.Intervals.Select(interval => interval.Level));
        Assert.Equal(20 + (1.959963984540054 * 20 / 30), years.Interval!.Value.Upper, 1e-9);
    }

    [Fact]
    public void Of_BandsMissingStrangeAndTwice_NamesThem()
    {
        var table = LifeTable.Of([Area[0], Area[0], Area[2], new Stratum(new AgeBand(65, 74), 1, 1_000)], Bands);

        Assert.Equal(Reason.Bands, table.Reason);
        Assert.Equal("not computable (no row for 1-4, 65+; no such band in the table: 65-74; more than one row for 0)", table.Missing?.ToString());
        Assert.Empty(table.Rows);
        Assert.Equal(table.Missing, table.LifeExpectancy().Missing);
    }

    [Fact]
    public void Of_MissingDeaths_IsNotCertainDeath()
    {
        var table = LifeTable.Of([Area[0], Area[1] with { Events = null }, Area[2], Area[3] with { Events = double.NaN }], Bands);

        Assert.Equal(Reason.MissingInput, table.Reason);
        Assert.EndsWith("missing: 1-4, 65+)", table.LifeExpectancy(65).Missing?.ToString(), StringComparison.Ordinal);
        Assert.Equal(double.NaN, table.DeathsFrom(65));
        Assert.Equal(78_000, table.PopulationFrom(5));
    }

    [Fact]
    public void Rules_OwnThresholds_AreUsed()
    {
        var strict = LifeTable.Of(Area, Bands, new LifeTableRules { PopulationAbove = 83_000 });
        var narrow = LifeTable.Of(Area, Bands, new LifeTableRules { WidestInterval = 0.5 });

        Assert.Equal(Reason.PopulationTooSmall, strict.Reason);
        Assert.Contains("83,000, more than 83,000 are needed", $"{strict.Missing}");
        Assert.Equal((Reason.None, Reason.IntervalTooWide), (narrow.Reason, narrow.ReasonAt()));
        Assert.False(narrow.LifeExpectancy().HasValue);
        Assert.Single(narrow.LifeExpectancy().Intervals);
        Assert.True(LifeTable.Of([.. Area.Select(row => row with { Events = row.Events / 100, Population = row.Population / 100 })], Bands, LifeTableRules.None).LifeExpectancy().HasValue);
    }

    [Theory]
    [InlineData(1e-120)]
    [InlineData(1e-310)]
    public void LifeExpectancy_HardlyAnyDeathsInTheOpenBand_IsTooWideAndNoError(double deaths)
    {
        Stratum[] area = [.. Area.SkipLast(1), Area[^1] with { Events = deaths }];
        var table = LifeTable.Of(area, Bands, LifeTableRules.None);
        var counts = area.Select(row => row.Events!.Value).ToArray();
        var batch = BatchResult.Run(1, 1, results =>
            LifeTable.LifeExpectancyOfAll(new BandCounts(1, 4, InTiles.Of([counts]), InTiles.Of([[.. area.Select(row => row.Population)]])), Bands, 0, [], results, LifeTableRules.None));

        Assert.Equal((Reason.IntervalTooWide, Reason.IntervalTooWide), (table.ReasonAt(), batch.Reasons[0]));
        Assert.False(table.LifeExpectancy().HasValue);
        Assert.Equal(Reason.IntervalTooWide, LifeExpectancyGap.Of(table, table).Reason);
    }

    [Fact]
    public void LifeExpectancy_AgeWithinABand_SaysWhichAgesThereAre()
    {
        var table = LifeTable.Of(Area, Bands);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => table.LifeExpectancy(at: 3));

        Assert.Equal("at", error.ParamName);
        Assert.Contains("at is 3; it must be an age at which a band of the table begins: 0, 1, 5, 65.", error.Message);
        Assert.Equal("levels", Assert.Throws<ArgumentOutOfRangeException>(() => table.LifeExpectancy(0, 95)).ParamName);
    }

    [Fact]
    public void Rules_OutsideTheirRange_NameTheParameter()
    {
        Assert.Equal("PopulationAbove", Assert.Throws<ArgumentOutOfRangeException>(() => new LifeTableRules { PopulationAbove = -1 }).ParamName);
        Assert.Equal("WidestInterval", Assert.Throws<ArgumentOutOfRangeException>(() => new LifeTableRules { WidestInterval = 0 }).ParamName);
    }

    [Theory]
    [InlineData(16, 1, 0, "counts has 2 bands; it must have the 3 bands 0, 1-4, 5+.", 2)]
    [InlineData(24, 2, 0, "results has length 2; it must be as long as areas, 1.", 3)]
    [InlineData(24, 1, 7, "at is 7; it must be an age at which a band of the table begins: 0, 1, 5.", 3)]
    public void LifeExpectancyOfAll_MisuseOfTheCall_SaysWhatIsAllowed(int length, int room, int at, string message, int bands) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => BatchResult.Run(room, 1, results =>
            LifeTable.LifeExpectancyOfAll(new BandCounts(1, bands, new double[length], new double[length]), AgeBands.FromStarts(0, 1, 5), at, [], results))).Message);
}
