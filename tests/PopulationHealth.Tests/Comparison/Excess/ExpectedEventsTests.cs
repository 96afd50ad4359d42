using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace PopulationHealth.Tests;

public class ExpectedEventsTests
{
    private static readonly Arbitrary<(double[] Counts, double[] People)> Months =
        (from counts in Gen.Choose(20, 400).ArrayOf(72) from people in Gen.Choose(900, 1100).ArrayOf(72) select (counts.Select(count => (double)count).ToArray(), people.Select(count => (double)count).ToArray())).ToArbitrary();

    /// <summary>The weighted normal equations, solved step by step from the same definition but with other code.</summary>
    [Theory]
    [InlineData(SeasonForm.Levels)]
    [InlineData(SeasonForm.Waves)]
    [InlineData(SeasonForm.None)]
    public void Regression_AnyCounts_SolvesTheNormalEquations(SeasonForm season) => Prop.ForAll(Months, test =>
    {
        var all = test.Counts.Select((count, at) => new PeriodCount(Month(at), count, test.People[at])).ToList();
        var expected = ExpectedEvents.Regression(all.Take(60), new ExpectedModel { Season = season });
        var total = expected.Against(all.Skip(60)).Total!.Expected.Estimate;
        var (mean, error, dispersion) = Independent(all, season);
        return Near(mean, total.Value.Value, 1e-8) && Near(error, total.StandardError!.Value, 1e-7) && Near(dispersion, expected.Dispersion, 1e-7);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Regression_ConstantSeries_HasNoExcess()
    {
        foreach (var season in Enum.GetValues<SeasonForm>())
            Assert.All(
                ExpectedEvents.Regression(Enumerable.Range(0, 60).Select(at => new PeriodCount(Month(at), 250)), new ExpectedModel { Season = season })
                    .Against(Enumerable.Range(60, 12).Select(at => new PeriodCount(Month(at), 250))).Rows,
                row => Assert.Equal(0, row.Excess.Estimate.Value.Value, 1e-7));
    }

    [Fact]
    public void Regression_OtherUnits_ScaleAsTheyShould() => Prop.ForAll(Months, test =>
    {
        var all = test.Counts.Select((count, at) => new PeriodCount(Month(at), count, test.People[at])).ToList();
        var thrice = all.Select(item => item with { Events = 3 * item.Events }).ToList();
        var perMillion = all.Select(item => item with { Population = item.Population / 1e6 }).ToList();
        double Expected(List<PeriodCount> counts) => ExpectedEvents.Regression(counts.Take(60)).Against(counts.Skip(60)).Total!.Expected.Estimate.Value.Value;
        return Near(3 * Expected(all), Expected(thrice), 1e-8) && Near(Expected(all), Expected(perMillion), 1e-8);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>The average of the same months is the regression with levels and no trend.</summary>
    [Fact]
    public void AverageOfYears_AnyCounts_IsTheMeanOfEachMonth() => Prop.ForAll(Months, test =>
    {
        var all = test.Counts.Select((count, at) => new PeriodCount(Month(at), count)).ToList();
        var rows = ExpectedEvents.AverageOfYears(all.Take(60)).Against(all.Skip(60)).Rows;
        return Enumerable.Range(0, 12).All(month => Near(Enumerable.Range(0, 5).Average(year => test.Counts[(12 * year) + month]), rows[month].Expected.Estimate.Value.Value, 1e-9));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>Weeks of a known course: exp(5 + 0.02 years + 0.2 cos) events, 2% more a year.</summary>
    [Fact]
    public void Regression_KnownCourse_IsFoundAgain()
    {
        var weeks = Enumerable.Range(0, 6 * 52).Select(at => Week(at)).ToList();
        var exact = weeks.Select(week => new PeriodCount(week, Course(week))).ToList();
        var expected = ExpectedEvents.Regression(exact.Take(260), new ExpectedModel { Season = SeasonForm.Waves });
        Assert.Equal(Math.Exp(0.02) - 1, expected.YearlyChange, 1e-9);
        Assert.Equal(1, expected.Dispersion);
        Assert.All(expected.Against(exact.Skip(260)).Rows, row => Assert.Equal(0, row.Excess.Estimate.Value.Value, 1e-6));
    }

    /// <summary>The same with the chance of a Poisson count: half of 60 seeds have a trend above and half below, and 95% of the intervals hold the new total.</summary>
    [Fact]
    public void Regression_PoissonCounts_HoldTheNextYearAsOftenAsTheySay()
    {
        var weeks = Enumerable.Range(0, 6 * 52).Select(at => Week(at)).ToList();
        var (held, changes) = (0, new List<double>());
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var counts = weeks.Select(week => new PeriodCount(week, MathNet.Numerics.Distributions.Poisson.Sample(random, Course(week)))).ToList();
            var expected = ExpectedEvents.Regression(counts.Take(260), new ExpectedModel { Season = SeasonForm.Waves });
            changes.Add(expected.YearlyChange);
            held += expected.Against(counts.Skip(260)).Total!.Excess.Estimate.Interval!.Value.Contains(0) ? 1 : 0;
        }
        Assert.InRange(held, 53, 60);
        // 38,000 events over 5 years: a standard error of 0.0036 for each, of 0.0005 for the mean of 60.
        Assert.Equal(Math.Exp(0.02) - 1, changes.Average(), 0.0015);
    }

    [Fact]
    public void Regression_LastDaysOfAYear_BelongToWeek52()
    {
        var weeks = Enumerable.Range(0, 5 * 53).Select(at => new PeriodCount(Week(at), 100)).ToList();
        Assert.All(ExpectedEvents.AverageOfYears(weeks.Take(260)).Against(weeks.Skip(260)).Rows, row => Assert.True(row.Expected.HasValue));
    }

    private static (double Mean, double Error, double Dispersion) Independent(List<PeriodCount> all, SeasonForm season)
    {
        // Another origin of time and another coding of the months, which change the coefficients and not the fit.
        var columns = new List<Func<Period, double>> { _ => 1, period => Middle(period) / 365.25 };
        if (season == SeasonForm.Levels)
            for (var month = 2; month <= 12; month++)
                columns.Add(Is(month));
        if (season == SeasonForm.Waves)
            columns.AddRange([.. new[] { 1, 2 }.SelectMany(wave => new Func<Period, double>[] { period => Math.Cos(wave * Angle(period)), period => Math.Sin(wave * Angle(period)) })]);
        var (x, z) = (Rows(all.Take(60)), Rows(all.Skip(60)));
        var y = Vector<double>.Build.DenseOfEnumerable(all.Take(60).Select(item => item.Events));
        var offset = Vector<double>.Build.DenseOfEnumerable(all.Take(60).Select(item => Math.Log(item.Population!.Value)));
        var mean = y.Clone();
        var beta = Vector<double>.Build.Dense(columns.Count);
        for (var step = 0; step < 30; step++)
        {
            var weighted = x.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(mean));
            beta = (weighted * x).Solve(weighted * (mean.PointwiseLog() - offset + (y - mean).PointwiseDivide(mean)));
            mean = ((x * beta) + offset).PointwiseExp();
        }
        var dispersion = Math.Max(1, (y - mean).PointwisePower(2).PointwiseDivide(mean).Sum() / (60 - columns.Count));
        var covariance = x.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(mean) * x).Inverse() * dispersion;
        var next = (z * beta).PointwiseExp().PointwiseMultiply(Vector<double>.Build.DenseOfEnumerable(all.Skip(60).Select(item => item.Population!.Value)));
        var gradient = z.TransposeThisAndMultiply(next);
        return (next.Sum(), Math.Sqrt((dispersion * next.Sum()) + (gradient * covariance * gradient)), dispersion);

        Matrix<double> Rows(IEnumerable<PeriodCount> counts) => Matrix<double>.Build.DenseOfRows(counts.Select(item => columns.Select(column => column(item.Period))));
    }

    private static Func<Period, double> Is(int month) => period => period.Start!.Value.Month == month ? 1 : 0;

    private static double Middle(Period period) => (period.Start!.Value.DayNumber + period.End!.Value.DayNumber - (2 * new DateOnly(2017, 1, 1).DayNumber)) / 2.0;

    private static double Angle(Period period) => 2 * Math.PI * (period.Start!.Value.DayNumber + period.End!.Value.DayNumber) / 2.0 / 365.25;

    private static double Course(Period week) => Math.Exp(5 + (0.02 * Middle(week) / 365.25) + (0.2 * Math.Cos(Angle(week))));

    private static bool Near(double expected, double actual, double share) => Math.Abs(expected - actual) <= share * Math.Abs(expected);

    private static Period Month(int number) => Period.Month(2015 + (number / 12), 1 + (number % 12));

    private static Period Week(int number) => Period.Days(new DateOnly(2014, 12, 27).AddDays(7 * number), new DateOnly(2015, 1, 2).AddDays(7 * number));
}
