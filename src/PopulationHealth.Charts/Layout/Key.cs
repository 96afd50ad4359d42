namespace PopulationHealth;

/// <summary>The key above or below a plot: the names of the series in their order, each after its sign, in as many lines as they need.</summary>
internal static class Key
{
    private const double SignWidth = 22;
    private const double Gap = 20;

    /// <summary>The height of the key in pixels.</summary>
    public static double HeightOf(IReadOnlyList<string> names) => Places(names).Max(place => place.Row + place.Lines.Count) * TextSize.Line;

    /// <summary>The key's marks above a plot whose margins are known: at the top of the upper one.</summary>
    /// <param name="names">The names, in their order.</param>
    /// <param name="signs">A sign for each, such as a square.</param>
    /// <param name="tones">The tone of each sign.</param>
    /// <param name="margins">The room around the plot.</param>
    public static IEnumerable<Mark> Above(IReadOnlyList<string> names, IReadOnlyList<string> signs, IReadOnlyList<Tone> tones, Margins margins) =>
        Of(names, signs, tones, -margins.Left, (double.PositiveInfinity, -margins.Top));

    /// <summary>The key's marks below a plot: at the foot of the lower margin, and fixed to it, so that a plot that is stretched takes its key along.</summary>
    /// <param name="names">The names, in their order.</param>
    /// <param name="signs">A sign for each, such as a square.</param>
    /// <param name="tones">The tone of each sign.</param>
    /// <param name="margins">The room around the plot.</param>
    public static IEnumerable<Mark> Below(IReadOnlyList<string> names, IReadOnlyList<string> signs, IReadOnlyList<Tone> tones, Margins margins) =>
        Of(names, signs, tones, -margins.Left, (double.NegativeInfinity, margins.Bottom - HeightOf(names) - 4));

    private static IEnumerable<Mark> Of(IReadOnlyList<string> names, IReadOnlyList<string> signs, IReadOnlyList<Tone> tones, double shift, (double End, double Top) place)
    {
        foreach (var (index, (left, row, lines)) in Places(names).Index())
        {
            var sign = new TextMark(double.NegativeInfinity, place.End, signs[index])
            {
                MoveX = left + shift,
                MoveY = place.Top + (row * TextSize.Line) + 12,
                Tone = tones[index],
            };
            yield return sign;
            foreach (var (below, line) in lines.Index())
                yield return sign with { Text = line, MoveX = sign.MoveX + SignWidth, MoveY = sign.MoveY + (below * TextSize.Line), Tone = Tone.Ink };
        }
    }

    private static IEnumerable<(double Left, int Row, IReadOnlyList<string> Lines)> Places(IReadOnlyList<string> names)
    {
        const double room = Drawing.StandardWidth - 8;
        var (left, row, height) = (4d, 0, 1);
        foreach (var name in names)
        {
            var lines = TextWrap.Lines(name, room - SignWidth, TextSize.Body);
            var width = SignWidth + lines.Max(line => TextWidth.Of(line, TextSize.Body));
            if (left > 4 && left + width > room)
                (left, row, height) = (4, row + height, 1);
            yield return (left, row, lines);
            left += width + Gap;
            height = Math.Max(height, lines.Count);
        }
    }
}
