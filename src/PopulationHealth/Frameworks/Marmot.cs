namespace PopulationHealth;

/// <summary>
/// The Marmot policy objectives: six in <em>Fair Society, Healthy Lives</em> (2010), eight since 2022 (the Marmot Eight).
/// They stand side by side under two policy goals. The set is about inequality: an indicator monitors it only with its gradient.
/// </summary>
/// <remarks>Life expectancy and healthy life expectancy are overarching outcomes and belong to no single objective.</remarks>
public static class Marmot
{
    /// <summary>The six objectives of 2010, lettered A to F.</summary>
    public static ParallelFramework Edition2010 { get; } = new(MarmotParts.Of2010, MarmotParts.Goals, MarmotRecommendations.All);

    /// <summary>The eight objectives of 2022, numbered 1 to 8: the edition used unless another is named. 7 and 8 have no recommendations.</summary>
    public static ParallelFramework Objectives { get; } = new(MarmotParts.Of2022, MarmotParts.Goals, MarmotRecommendations.All);

    /// <summary>1: give every child the best start in life.</summary>
    public static FrameworkPart BestStartInLife => Objectives["MM1"];

    /// <summary>2: enable all children, young people and adults to maximise their capabilities and have control over their lives.</summary>
    public static FrameworkPart CapabilitiesAndControl => Objectives["MM2"];

    /// <summary>3: create fair employment and good work for all.</summary>
    public static FrameworkPart FairEmployment => Objectives["MM3"];

    /// <summary>4: ensure a healthy standard of living for all.</summary>
    public static FrameworkPart HealthyStandardOfLiving => Objectives["MM4"];

    /// <summary>5: create and develop healthy and sustainable places and communities.</summary>
    public static FrameworkPart HealthyPlaces => Objectives["MM5"];

    /// <summary>6: strengthen the role and impact of ill health prevention.</summary>
    public static FrameworkPart IllHealthPrevention => Objectives["MM6"];

    /// <summary>7: tackle racism, discrimination and their outcomes.</summary>
    public static FrameworkPart RacismAndDiscrimination => Objectives["MM7"];

    /// <summary>8: pursue environmental sustainability and health equity together.</summary>
    public static FrameworkPart SustainabilityAndEquity => Objectives["MM8"];

    /// <summary>The letter, A to F, that the 2010 report gives an objective; null for 7 and 8, which it does not have.</summary>
    /// <param name="objective">An objective of either edition.</param>
    /// <exception cref="ArgumentException">The part is not a Marmot objective.</exception>
    public static string? LetterOf(FrameworkPart objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        if (!Objectives.TryFind(objective, out _))
            throw new ArgumentException($"'{objective}' is not a Marmot objective: pass one of Marmot.Objectives.", nameof(objective));
        return Edition2010.TryFind(objective, out var lettered) ? lettered.Number : null;
    }
}
