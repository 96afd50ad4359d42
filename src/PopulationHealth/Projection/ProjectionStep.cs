namespace PopulationHealth;

/// <summary>One step of a projection with its components: the population at its end is that at its start, plus births, less deaths, plus net migrants.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Years">How many years lie between the start of the projection and the end of this step.</param>
/// <param name="Start">The population at its start.</param>
/// <param name="End">The population at its end.</param>
/// <param name="Births">Those born during it.</param>
/// <param name="Deaths">Those who died during it, of any age, also of those born or come during it.</param>
/// <param name="NetMigrants">Those who came less those who left.</param>
public sealed record ProjectionStep(int Number, int Years, PopulationByAge Start, PopulationByAge End, BySex Births, BySex Deaths, BySex NetMigrants)
{
    /// <summary>Births less deaths.</summary>
    public BySex NaturalChange => new(Births.Female - Deaths.Female, Births.Male - Deaths.Male);
}
