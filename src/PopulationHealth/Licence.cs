namespace PopulationHealth;

/// <summary>The terms under which a source may be used again.</summary>
/// <param name="Name">The licence's name.</param>
/// <param name="Url">Where its text stands; empty where there is none.</param>
/// <param name="Attribution">The line that a user of the source must print.</param>
public sealed record Licence(string Name, string Url, string Attribution)
{
    /// <summary>The Open Government Licence, version 3.0, of the UK public sector.</summary>
    public static Licence OpenGovernment { get; } = new(
        "Open Government Licence v3.0",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "Contains public sector information licensed under the Open Government Licence v3.0.");

    /// <summary>The source does not state its terms: ask its publisher before using it again.</summary>
    public static Licence NotStated { get; } = new("Licence not stated", "", "The source does not state its licence.");
}
