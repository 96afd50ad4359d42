using System.Data.Common;

namespace PopulationHealth;

/// <summary>Comparisons, directions of travel, charts' numbers and excesses as data readers, for data frames and data tables.</summary>
public static class ComparisonReaders
{
    extension<TMeasure>(IEnumerable<AreaComparison<TMeasure>> comparisons)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The areas' comparisons as a data reader: value, benchmark and verdict.</summary>
        public DbDataReader ToDataReader() => new RecordColumns<AreaComparison<TMeasure>>()
            .Text("id", row => row.Figure.Id)
            .Text("indicator", row => row.Figure.Indicator.Id)
            .Text("area", row => row.Area.Name)
            .Text("area_code", row => row.Area.Code?.Text)
            .Period(row => row.Figure.Period)
            .Estimate("value", row => row.Figure.Value, row => row.Figure.Missing)
            .Text("unit", row => row.Figure.Indicator.Example.Unit)
            .Result("benchmark", row => row.Benchmark)
            .Text("verdict", row => row.Verdict.Label)
            .Text("comparison", row => row.Comparison.InWords)
            .Read(comparisons ?? throw new ArgumentNullException(nameof(comparisons)));
    }

    extension(DirectionOfTravel travel)
    {
        /// <summary>The series as a data reader, a row each: latest value, benchmark, verdict, trend.</summary>
        public DbDataReader ToDataReader() => Travel.Read((travel ?? throw new ArgumentNullException(nameof(travel))).Rows.Select(row => ("", (DirectionOfTravelRow?)row, "")));
    }

    extension(WorseAndGettingWorse finding)
    {
        /// <summary>The series that are worse and getting worse as a data reader.</summary>
        public DbDataReader ToDataReader() => Travel.Read((finding ?? throw new ArgumentNullException(nameof(finding))).Found.Select(row => ("", (DirectionOfTravelRow?)row, "")));
    }

    extension(SetDashboard dashboard)
    {
        /// <summary>What the set asks for as a data reader, a row each, with the reason where there is no figure.</summary>
        public DbDataReader ToDataReader() => Travel.Read((dashboard ?? throw new ArgumentNullException(nameof(dashboard))).Rows.Select(row => (row.Item.Name, row.Travel, row.WhyNot)));
    }

    extension(ControlChart chart)
    {
        /// <summary>The points as a data reader, in the order of time, with their limits and special causes.</summary>
        public DbDataReader ToDataReader() => Points.Read((chart ?? throw new ArgumentNullException(nameof(chart))).Points);
    }

    extension(IEnumerable<FunnelLimits> limits)
    {
        /// <summary>A funnel's limits as a data reader, a row each place.</summary>
        public DbDataReader ToDataReader() => Funnels.Read(limits ?? throw new ArgumentNullException(nameof(limits)));
    }

    extension(ExcessOverExpected excess)
    {
        /// <summary>Observed and expected events as a data reader, a row each period; the total is not among them.</summary>
        public DbDataReader ToDataReader() => Excess.Read((excess ?? throw new ArgumentNullException(nameof(excess))).Rows);
    }

    private static RecordColumns<(string Item, DirectionOfTravelRow? Row, string WhyNot)> Travel { get; } = new RecordColumns<(string Item, DirectionOfTravelRow? Row, string WhyNot)>()
        .Text("item", line => line.Item)
        .Text("id", line => line.Row?.Latest.Id)
        .Text("indicator", line => line.Row?.Indicator.Id)
        .Text("indicator_name", line => line.Row?.Indicator.Name)
        .Text("area", line => line.Row?.Area.Name)
        .Text("area_code", line => line.Row?.Area.Code?.Text)
        .Text("group", line => line.Row?.Latest.Group)
        .Text("breakdown", line => line.Row?.Latest.Part?.ToString())
        .Period(line => line.Row?.Latest.Period)
        .Estimate("value", line => line.Row?.Latest.Value, line => line.Row?.Latest.Missing)
        .Text("unit", line => line.Row?.Indicator.Example.Unit)
        .Estimate("benchmark", line => line.Row?.Benchmark, _ => null)
        .Text("verdict", line => line.Row?.Comparison.Verdict.Label)
        .Text("comparison", line => line.Row?.Comparison.InWords)
        .Text("direction", line => line.Row?.Direction)
        .Flag("is_tested", line => line.Row?.IsTested)
        .Flag("is_worse", line => line.Row?.IsWorse)
        .Flag("is_getting_worse", line => line.Row?.IsGettingWorse)
        .Text("no_figure", line => line.WhyNot);

    private static RecordColumns<ControlChartPoint> Points { get; } = new RecordColumns<ControlChartPoint>()
        .Period(point => point.Period)
        .Number("value", point => point.Value)
        .Number("moving_range", point => point.MovingRange)
        .Number("mean", point => point.Limits.Mean)
        .Number("lower", point => point.Limits.Lower)
        .Number("upper", point => point.Limits.Upper)
        .Text("special_cause", point => point.SpecialCause.Code)
        .Text("variation", point => $"{point.Variation}");

    private static RecordColumns<FunnelLimits> Funnels { get; } = new RecordColumns<FunnelLimits>()
        .Number("at", limits => limits.At)
        .Number("lower_95", limits => limits.Inner.Lower)
        .Number("upper_95", limits => limits.Inner.Upper)
        .Number("lower_99_8", limits => limits.Outer.Lower)
        .Number("upper_99_8", limits => limits.Outer.Upper);

    private static RecordColumns<ExcessCount> Excess { get; } = new RecordColumns<ExcessCount>()
        .Period(row => row.Period)
        .Number("observed", row => row.Observed)
        .Result("expected", row => row.Expected)
        .Result("excess", row => row.Excess)
        .Result("ratio", row => row.Ratio);
}
