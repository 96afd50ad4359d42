namespace PopulationHealth.Tests;

public class LabelledValueTests
{
    private static readonly Indicator<Proportion> Crowding = new("overcrowded-households", "Overcrowded households", new Proportion(0.1));

    [Fact]
    public void New_Observation_BringsValueAndSource()
    {
        var observation = new Observation<Proportion>(Crowding, new Estimate<Proportion>(Proportion.FromPercent(7.6)))
        {
            Id = "o1", Area = Area.Uncoded("Coventry"), Period = Period.CalendarYear(2021), Source = Samples.Census,
        };
        LabelledValue value = new("Coventry", observation);
        Assert.Equal("7.6%", value.Estimate!.ToText(null));
        Assert.Equal(Samples.Census, Assert.Single(value.Sources));
        Assert.Equal("2021", new LinePoint(observation).Value.Label);
    }

    [Fact]
    public void New_ObservationWithoutValue_IsMissing()
    {
        Observation observation = new Observation<Proportion>(Crowding, Missing.Suppressed)
        {
            Id = "o2", Area = Area.Uncoded("Coventry"), Period = Period.CalendarYear(2021), Source = Samples.Census,
        };
        LabelledValue value = new("Coventry", observation);
        Assert.Equal((null, Missing.Suppressed), (value.Estimate, value.Missing));
        Assert.Null(new LinePoint(observation).Value.Estimate);
    }
}
