namespace PopulationHealth;

/// <summary>Round numbers, equally far apart, that cover a range: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class NiceTicks
{
    /// <summary>The values, at least two, the first at or below the least and the last at or above the greatest.</summary>
    /// <param name="least">The least value to cover.</param>
    /// <param name="greatest">The greatest; where it equals the least, the range is widened.</param>
    /// <param name="atMost">How many steps there may be, at least 2.</param>
    public static IReadOnlyList<double> Cover(double least, double greatest, int atMost)
    {
        if (greatest - least <= Math.Max(Math.Abs(least), Math.Abs(greatest)) * 1e-9)
        {
            var room = least == 0 ? 1 : Math.Abs(least) * 0.1;
            (least, greatest) = least == 0 ? (0, 1) : (least - room, greatest + room);
        }
        for (var (step, turn) = (FirstStep(greatest - least, atMost), 0); ; step = NextStep(step, ref turn))
        {
            var (first, last) = (Math.Floor((least / step) + 1e-9), Math.Ceiling((greatest / step) - 1e-9));
            if (last - first <= atMost)
                return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Clean((first + i) * step))];
        }
    }

    // A power of ten that is surely too fine; the loop above makes it coarser by 2, 5, 10 until the steps are few enough.
    private static double FirstStep(double range, int atMost) => Math.Pow(10, Math.Floor(Math.Log10(range / atMost)));

    private static double NextStep(double step, ref int turn) => step * (turn++ % 3 == 1 ? 2.5 : 2);

    // Clears binary noise: 3 * 0.1 = 0.30000000000000004. Values that a decimal cannot hold stay as they are.
    private static double Clean(double value) => Math.Abs(value) is < 1e15 and > 1e-9 ? (double)(decimal)value : value;
}
