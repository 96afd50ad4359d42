namespace PopulationHealth.Notebooks;

/// <summary>
/// Figures of the standard theme on a dark page: a style sheet and a script put the colour of the dark theme in the place of each standard one, so
/// that a figure is written once. Figures whose colours the author chose keep them, on their own light panel; so does print.
/// </summary>
internal static class DarkFigures
{
    private const string Figure = ".ph-figure:not(.ph-own-theme)";

    /// <summary>"#215d86 #4f9fdc ...": each standard colour and its dark one.</summary>
    public static string Pairs => string.Join(' ', Tones.Select(tone => $"{Theme.Standard[tone]} {Theme.Dark[tone]}"));

    public static string Css => $$"""

        /* Figures of the standard theme in the colours of the dark one. */
        @media screen and (prefers-color-scheme: dark) {
          {{Figure}}, {{Figure}} .ph-picture { background: {{Theme.Dark.Paper}}; }
        {{string.Concat(Tones.SelectMany(tone => new[] { Rule("fill", tone), Rule("stroke", tone) }))}}}

        """.ReplaceLineEndings("\n");

    private static string Rule(string property, Tone tone) =>
        $"  {Figure} .ph-picture > svg [{property}=\"{Theme.Standard[tone]}\"] {{ {property}: {Theme.Dark[tone]}; }}\n";

    private static Tone[] Tones => Enum.GetValues<Tone>();
}
