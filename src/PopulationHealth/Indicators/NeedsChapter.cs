namespace PopulationHealth;

/// <summary>The four chapters that a Joint Strategic Needs Assessment can be told in.</summary>
public enum NeedsChapter
{
    /// <summary>Who lives here, and how that changes.</summary>
    DemographicsAndCommunity,

    /// <summary>The start that children get, schools and skills, work and money.</summary>
    Prospects,

    /// <summary>Homes, streets, safety, green space, air and travel.</summary>
    Environment,

    /// <summary>How long and how well people live, what they do for their health, and the care they get.</summary>
    HealthAndWellbeing,

    /// <summary>What has no place in the framework that the chapters follow from.</summary>
    Other,
}
