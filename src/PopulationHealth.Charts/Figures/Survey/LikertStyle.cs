namespace PopulationHealth;

/// <summary>
/// How the answers of an ordered scale are told apart: the two sides by colour, the steps away from the middle by pattern, the middle grey. It orders, it does not judge.
/// </summary>
internal readonly record struct LikertStyle(Tone Tone, Pattern Pattern, double Strength)
{
    /// <summary>How many answers can be told apart.</summary>
    public const int Most = 7;

    public static LikertStyle Of(int answer, int count)
    {
        var (place, outermost) = (answer - ((count - 1) / 2d), (count - 1) / 2d);
        if (place == 0)
            return new(Tone.Comparator, Pattern.Solid, 0.45);
        var inwards = (int)(outermost - Math.Abs(place));
        var stripes = place < 0 ? Pattern.Falling : Pattern.Rising;
        return new(place < 0 ? Tone.Fourth : Tone.First, inwards switch { 0 => Pattern.Solid, 1 => stripes, _ => Pattern.Level }, 1);
    }
}
