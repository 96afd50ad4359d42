namespace PopulationHealth;

/// <summary>The people of one sex in one age band.</summary>
public sealed record PyramidGroup
{
    private PyramidGroup(AgeBand age, Sex sex, LabelledValue value)
    {
        if (sex is not (Sex.Female or Sex.Male))
            throw new ArgumentException($"A side of a pyramid is one sex, but {value.Label} are {sex.Plural}; give females and males on their own.", nameof(sex));
        (Age, Sex, Value) = (age, sex, value);
    }

    /// <summary>A count.</summary>
    /// <param name="age">The ages.</param>
    /// <param name="sex">Female or male.</param>
    /// <param name="count">How many people.</param>
    public PyramidGroup(AgeBand age, Sex sex, Estimate<Count> count)
        : this(age, sex, new LabelledValue(Label(age, sex), count))
    {
    }

    /// <summary>A count that is missing.</summary>
    /// <param name="age">The ages.</param>
    /// <param name="sex">Female or male.</param>
    /// <param name="missing">Why there is none.</param>
    public PyramidGroup(AgeBand age, Sex sex, Missing missing)
        : this(age, sex, new LabelledValue(Label(age, sex), missing))
    {
    }

    /// <summary>What was observed, of the sex and the ages that it names.</summary>
    /// <param name="observation">The observation.</param>
    /// <exception cref="ArgumentException">It names no ages, or no sex.</exception>
    public PyramidGroup(Observation<Count> observation)
        : this(AgeOf(observation), observation.Sex, new LabelledValue(Label(AgeOf(observation), observation.Sex), observation))
    {
    }

    /// <summary>The ages.</summary>
    public AgeBand Age { get; }

    /// <summary>The sex.</summary>
    public Sex Sex { get; }

    /// <summary>The count, labelled by sex and ages: "females aged 20 to 24".</summary>
    public LabelledValue Value { get; }

    private static string Label(AgeBand age, Sex sex) => $"{sex.Plural} aged {age.InWords}";

    private static AgeBand AgeOf(Observation<Count> observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Age ?? throw new ArgumentException(
            $"The observation '{observation.Id}' names no ages; take those that are broken down by age, or give age, sex and count.", nameof(observation));
    }
}
