namespace PopulationHealth;

/// <summary>A population by sex and age.</summary>
public sealed record PopulationByAge
{
    /// <summary>A population.</summary>
    /// <param name="bands">The age bands: from birth on, all of one width but the last, which is open.</param>
    /// <param name="female">Women and girls, one number a band, youngest first.</param>
    /// <param name="male">Men and boys, one number a band.</param>
    /// <exception cref="ArgumentException">The bands are of several widths, or there are more or fewer numbers than bands.</exception>
    public PopulationByAge(AgeBands bands, ValueList<double> female, ValueList<double> male)
    {
        _ = ProjectionBands.Width(bands);
        Shapes.RequireSame(bands.Count, female.Count, nameof(female), nameof(bands));
        Shapes.RequireSame(bands.Count, male.Count, nameof(male), nameof(bands));
        (Bands, Female, Male) = (bands, female, male);
    }

    /// <summary>The age bands.</summary>
    public AgeBands Bands { get; }

    /// <summary>Women and girls, youngest first.</summary>
    public ValueList<double> Female { get; }

    /// <summary>Men and boys, youngest first.</summary>
    public ValueList<double> Male { get; }

    /// <summary>Everybody.</summary>
    public BySex Total => new(Female.Sum(), Male.Sum());

    /// <summary>The people of one band.</summary>
    /// <param name="age">The age at which it begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">No band begins at that age.</exception>
    public BySex At(int age) => Bands.Find(age) is var band ? new BySex(Female[band], Male[band]) : default;
}
