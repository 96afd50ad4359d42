namespace PopulationHealth;

/// <summary>Whether populations can be drawn as one pyramid.</summary>
internal static class PyramidCheck
{
    public static void Bands(PyramidPopulation population, PyramidPopulation first)
    {
        var (ages, name) = (population.Ages, population.Name);
        SeriesCheck.Require(ages.Length >= 2, $"'{name}' has {Markup.Number(ages.Length)} age bands; a pyramid needs two or more.", nameof(PyramidFigure.Population));
        var faults = ages.SelectMany(age => new[] { Sex.Female, Sex.Male }.Select(sex => (age, sex)))
            .Select(group => (group, Count: population.Groups.Count(one => (one.Age, one.Sex) == group)))
            .Where(one => one.Count != 1)
            .Select(one => $"{one.group.sex.Plural} aged {one.group.age.InWords} are given {(one.Count == 0 ? "not at all" : "twice")}")
            .ToArray();
        SeriesCheck.Require(faults.Length == 0, $"'{name}' needs every age band once for females and once for males (give a Missing where there is no count): {string.Join("; ", faults)}.", nameof(PyramidFigure.Population));
        foreach (var (age, next) in ages.Zip(ages.Skip(1)))
            SeriesCheck.Require(age.To + 1 == next.From, $"The age bands of '{name}' must follow each other, but {age} is followed by {next}.", nameof(PyramidFigure.Population));
        var widths = ages.Where(age => !age.IsOpen).Select(age => age.Width).Distinct().ToArray();
        SeriesCheck.Require(
            widths.Length <= 1,
            $"The age bands of '{name}' differ in width ({string.Join(", ", ages)}): a longer band would look like more people. Add bands up until all but the open one are alike.",
            nameof(PyramidFigure.Population));
        SeriesCheck.Require(
            ages.SequenceEqual(first.Ages), $"'{name}' has the age bands {string.Join(", ", ages)}; '{first.Name}' has {string.Join(", ", first.Ages)}. Both need the same.", nameof(PyramidFigure.Population));
    }
}
