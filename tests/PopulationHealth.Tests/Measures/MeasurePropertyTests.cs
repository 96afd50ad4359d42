using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class MeasurePropertyTests
{
    [Fact]
    public void ToText_AnyPrintedPercentage_IsPrintedAgain() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), thousandths =>
        {
            var printed = thousandths / 1000m;
            return Proportion.FromPercent((double)printed).ToText(3) == printed.ToString("0.000", CultureInfo.InvariantCulture) + "%";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToText_AnyPrintedNumber_IsPrintedAgain() =>
        Prop.ForAll(Gen.Choose(-2_000_000_000, 2_000_000_000).ToArbitrary(), hundredths =>
        {
            var printed = hundredths / 100m;
            return new Score((double)printed).ToText(2) == printed.ToString("N2", CultureInfo.InvariantCulture);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Minus_AnyPrintedPercentages_LeavesNoBinaryNoise() =>
        Prop.ForAll(Gen.Choose(0, 1000).Two().ToArbitrary(), tenths =>
        {
            var exact = (tenths.Item1 - tenths.Item2) / 10m;
            var difference = Given.Percent(tenths.Item1 / 10.0).Minus(Given.Percent(tenths.Item2 / 10.0));
            return difference.ToText("N") == exact.ToString("0.0", CultureInfo.InvariantCulture)
                && difference.ToText("N9") == exact.ToString("0.000000000", CultureInfo.InvariantCulture);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_AnyMeasure_KeepsTheUnit()
    {
        Holds(new Rate(1, 1_000, "live births"), 5);
        Holds(new Count(1, "households"), 5);
        Holds(new Mean(1, "score"), 5);
        Holds(new Money(1, 1_000_000), 5);
        Holds(new Duration(1, "weeks"), 5);
        Holds(new Rank(1, 317), 5);
        Holds(new Ratio(1, "people per square kilometre"), 5);
        Holds(new Quantity(1, "hectares"), 5);
        Holds(new Difference<Rate>(1, new Rate(1, 1_000)), -5);

        static void Holds<TMeasure>(TMeasure measure, double value)
            where TMeasure : struct, IMeasure<TMeasure> =>
            Assert.Equal((value, measure.Unit, measure.Scale), (measure.With(value).Value, measure.With(value).Unit, measure.With(value).Scale));
    }
}
