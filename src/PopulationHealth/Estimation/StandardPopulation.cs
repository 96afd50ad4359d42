namespace PopulationHealth;

/// <summary>The weights that a directly standardised rate gives to each age group, keyed by age band.</summary>
public sealed class StandardPopulation
{
    private readonly (AgeBand Age, double Weight)[] _weights;

    /// <summary>A standard population of your own.</summary>
    /// <param name="name">Its name, as it stands in a method note.</param>
    /// <param name="weights">The weight of each age band: 0 or more and not all 0, in any unit; the bands do not overlap.</param>
    /// <exception cref="ArgumentException">There is no band, two overlap, a weight is below 0, or all are 0.</exception>
    public StandardPopulation(string name, IEnumerable<(AgeBand Age, double Weight)> weights)
    {
        Name = Require.Text(name);
        _weights = [.. weights.OrderBy(item => item.Age)];
        foreach (var (age, weight) in _weights)
            if (!(weight >= 0) || !double.IsFinite(weight))
                throw new ArgumentException($"The weight of {age} is {Numbers.Plain(weight)}; it must be 0 or more.", nameof(weights));
        if (_weights.All(item => item.Weight == 0))
            throw new ArgumentException("A standard population needs one age band at least with a weight above 0.", nameof(weights));
        BandRule.RequireApart(_weights.Select(item => item.Age), nameof(weights));
    }

    /// <summary>
    /// The European Standard Population of 2013, 100,000 people in 21 bands: under 1, 1 to 4, and then by five years to 95 and over.
    /// </summary>
    /// <remarks>Eurostat (2013), Revision of the European Standard Population, report of Eurostat's task force. The set of 1976 has other weights.</remarks>
    public static StandardPopulation Europe2013 { get; } = new("European Standard Population 2013",
    [
        (new(0, 0), 1000), (new(1, 4), 4000), (new(5, 9), 5500), (new(10, 14), 5500), (new(15, 19), 5500), (new(20, 24), 6000), (new(25, 29), 6000),
        (new(30, 34), 6500), (new(35, 39), 7000), (new(40, 44), 7000), (new(45, 49), 7000), (new(50, 54), 7000), (new(55, 59), 6500), (new(60, 64), 6000),
        (new(65, 69), 5500), (new(70, 74), 5000), (new(75, 79), 4000), (new(80, 84), 2500), (new(85, 89), 1500), (new(90, 94), 800), (new(95, null), 200),
    ]);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The bands, from young to old.</summary>
    public IEnumerable<AgeBand> Ages => _weights.Select(item => item.Age);

    /// <summary>The weight of an age band: its own, or the sum of those that it is made of (85+ of 85-89, 90-94 and 95+).</summary>
    /// <param name="age">The age band.</param>
    /// <exception cref="ArgumentException">The band cuts through one of the standard's, or reaches beyond them; the message names them.</exception>
    public double WeightOf(AgeBand age)
    {
        var parts = _weights.Where(item => item.Age.Overlaps(age)).ToList();
        var covers = parts.Count > 0 && parts[0].Age.From == age.From && parts[^1].Age.To == age.To
            && parts.Zip(parts.Skip(1)).All(pair => pair.First.Age.To + 1 == pair.Second.Age.From);
        return covers
            ? parts.Sum(item => item.Weight)
            : throw new ArgumentException(
                $"The {Name} has no weight for {age}; it has {string.Join(", ", Ages)}. Give your data in these bands, or in bands made of whole ones.", nameof(age));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
