namespace PopulationHealth;

/// <summary>What a decomposed gap says about itself: its size, the ages and the causes in which it arises. Not why.</summary>
internal static class GapFinding
{
    public static Statement Of(LifeExpectancyGapFigure figure, GapParts parts)
    {
        var gap = figure.Gap;
        var difference = gap.Difference().Estimate;
        var (one, two) = (gap.First.LifeExpectancy(gap.Rows[0].Age.From), gap.Second.LifeExpectancy(gap.Rows[0].Age.From));
        Statement whole = $"Life expectancy is {two} in {figure.Second} and {one} in {figure.First}: a gap of {difference}.";
        var largest = Enumerable.Range(0, parts.Ages.Length).MaxBy(age => Math.Abs(parts.OfAge(age)));
        Statement ages = $"The age band with the largest part is {parts.Ages[largest].InWords} ({GapParts.Stated(parts.OfAge(largest))}).";
        return parts.HasCauses ? Statement.Join(whole, ages, Causes(parts)) : Statement.Join(whole, ages);
    }

    private static Statement Causes(GapParts parts)
    {
        var named = Enumerable.Range(0, parts.Names.Length - (parts.HasOthers ? 1 : 0)).OrderByDescending(name => Math.Abs(parts.OfName(name))).ToArray();
        var first = named[0];
        if (named.Length == 1)
            return $"By cause: {parts.Names[first]} ({GapParts.Stated(parts.OfName(first))}).";
        return $"By cause: {parts.Names[first]} ({GapParts.Stated(parts.OfName(first))}), then {parts.Names[named[1]]} ({GapParts.Stated(parts.OfName(named[1]))}).";
    }
}
