using System.Data.Common;

namespace PopulationHealth;

/// <summary>Life tables and decompositions as data readers, for data frames and data tables. Without rows where the result says why there are none.</summary>
public static class LifeTableReaders
{
    extension(LifeTable table)
    {
        /// <summary>The table as a data reader, youngest band first.</summary>
        public DbDataReader ToDataReader() => Life.Read((table ?? throw new ArgumentNullException(nameof(table))).Rows);
    }

    extension(HealthyLifeTable table)
    {
        /// <summary>The table as a data reader, youngest band first.</summary>
        public DbDataReader ToDataReader() => Healthy.Read((table ?? throw new ArgumentNullException(nameof(table))).Rows);
    }

    extension(LifeExpectancyGap gap)
    {
        /// <summary>The contributions of the ages as a data reader, youngest band first, in years.</summary>
        public DbDataReader ToDataReader() => ByAge.Read((gap ?? throw new ArgumentNullException(nameof(gap))).Rows);
    }

    extension(LifeExpectancyGapByCause gap)
    {
        /// <summary>The contributions as a data reader, cause by cause, youngest band first, in years.</summary>
        public DbDataReader ToDataReader() => ByCause.Read((gap ?? throw new ArgumentNullException(nameof(gap))).Rows);
    }

    extension(Kitagawa decomposition)
    {
        /// <summary>The effects by age as a data reader, youngest band first.</summary>
        public DbDataReader ToDataReader() => Effects.Read((decomposition ?? throw new ArgumentNullException(nameof(decomposition))).Rows);
    }

    private static RecordColumns<LifeTableRow> Life { get; } = new RecordColumns<LifeTableRow>()
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Whole("age_to", row => row.Age.To)
        .Number("width", row => row.Width)
        .Number("fraction_lived", row => row.FractionLived)
        .Number("rate", row => row.Rate)
        .Number("dying", row => row.Dying)
        .Number("survivors", row => row.Survivors)
        .Number("deaths", row => row.Deaths)
        .Number("years_lived", row => row.YearsLived)
        .Number("years_ahead", row => row.YearsAhead)
        .Number("life_expectancy", row => row.LifeExpectancy)
        .Number("standard_error", row => row.StandardError);

    private static RecordColumns<HealthyLifeRow> Healthy { get; } = new RecordColumns<HealthyLifeRow>()
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Whole("age_to", row => row.Age.To)
        .Number("life_expectancy", row => row.LifeExpectancy)
        .Number("healthy_years", row => row.HealthyYears)
        .Number("unhealthy_years", row => row.UnhealthyYears)
        .Number("healthy_share", row => row.HealthyShare)
        .Number("standard_error_of_life", row => row.StandardErrorOfLife)
        .Number("standard_error_of_prevalence", row => row.StandardErrorOfPrevalence)
        .Number("standard_error", row => row.StandardError);

    private static RecordColumns<GapByAge> ByAge { get; } = new RecordColumns<GapByAge>()
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Number("direct", row => row.Direct)
        .Number("indirect", row => row.Indirect)
        .Number("total", row => row.Total)
        .Number("symmetric", row => row.Symmetric);

    private static RecordColumns<GapByCause> ByCause { get; } = new RecordColumns<GapByCause>()
        .Text("cause", row => row.Cause)
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Number("contribution", row => row.Contribution)
        .Number("symmetric", row => row.Symmetric);

    private static RecordColumns<KitagawaRow> Effects { get; } = new RecordColumns<KitagawaRow>()
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Number("rate_effect", row => row.RateEffect)
        .Number("composition_effect", row => row.CompositionEffect);
}
