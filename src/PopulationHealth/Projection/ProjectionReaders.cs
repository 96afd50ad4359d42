using System.Data.Common;

namespace PopulationHealth;

/// <summary>Populations and projections as data readers, for data frames and data tables.</summary>
public static class ProjectionReaders
{
    extension(PopulationByAge population)
    {
        /// <summary>The people by age as a data reader, youngest band first.</summary>
        public DbDataReader ToDataReader() => Columns.Read(Bands(0, 0, population ?? throw new ArgumentNullException(nameof(population))));
    }

    extension(PopulationProjection projection)
    {
        /// <summary>The people by age at the start (step 0) and at the end of each step as a data reader, with the years that have passed.</summary>
        public DbDataReader ToDataReader()
        {
            ArgumentNullException.ThrowIfNull(projection);
            var years = 0;
            return Columns.Read([.. Bands(0, 0, projection.Start), .. projection.Steps.SelectMany(step => Bands(step.Number, years += step.Years, step.End))]);
        }
    }

    private static RecordColumns<(int Step, int Years, AgeBand Age, BySex People)> Columns { get; } = new RecordColumns<(int Step, int Years, AgeBand Age, BySex People)>()
        .Whole("step", row => row.Step)
        .Whole("years", row => row.Years)
        .Text("age", row => $"{row.Age}")
        .Whole("age_from", row => row.Age.From)
        .Number("female", row => row.People.Female)
        .Number("male", row => row.People.Male)
        .Number("total", row => row.People.Total);

    private static IEnumerable<(int Step, int Years, AgeBand Age, BySex People)> Bands(int step, int years, PopulationByAge population) =>
        [.. population.Bands.Bands.Select((age, band) => (step, years, age, new BySex(population.Female[band], population.Male[band])))];
}
