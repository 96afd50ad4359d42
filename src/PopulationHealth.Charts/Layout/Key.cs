namespace PopulationHealth;

/// <summary>The key above a plot: the names of the series in their order, each after its sign, in as many lines as they need.</summary>
internal static class Key
{
    private const double SignWidth = 22;
    private const double Gap = 20;

    /// <summary>The height of the key in pixels.</summary>
    public static double HeightOf(IReadOnlyList<string> names) => Places(names).Max(place => place.Row + place.Lines.Count) * TextSize.Line;

    /// <summary>The key's marks, for a plot whose margins are known.</summary>
    /// <param name="names">The names, in their order.</param>
    /// <param name="signs">A sign for each, such as a square.</param>
    /// <param name="tones">The tone of each sign.</param>
    /// <param name="margins">The room around the plot; the key stands at the top of the upper one.</param>
    /// <param name="top">Where else it begins, in pixels from the top of the drawing.</param>
    public static IEnumerable<Mark> Of(IReadOnlyList<string> names, IReadOnlyList<string> signs, IReadOnlyList<Tone> tones, Margins margins, double top = 0)
    {
        foreach (var (index, (left, row, lines)) in Places(names).Index())
        {
            var sign = new TextMark(double.NegativeInfinity, double.PositiveInfinity, signs[index])
            {
                MoveX = left - margins.Left,
                MoveY = top + (row * TextSize.Line) + 12 - margins.Top,
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
