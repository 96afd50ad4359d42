namespace PopulationHealth;

/// <summary>A page of its own for one figure: for sending it to somebody, or for a web site that has no style for it.</summary>
internal static class FigurePage
{
    private const string Style = """
        :root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1d2429; background: #fff; }
        main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
        figure { margin: 0; break-inside: avoid; }
        h1 { margin: 0; font-size: 1.25rem; }
        :focus-visible { outline: 3px solid #1d2429; outline-offset: 2px; }
        .ph-picture { overflow-x: auto; }
        .ph-picture svg { width: 100%; min-width: 30rem; max-width: none !important; height: auto; }
        summary { padding: .25rem 0; cursor: pointer; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: bold; }
        th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #c5cacd; text-align: left; }
        .ph-number { text-align: right; }
        td { font-variant-numeric: tabular-nums; }
        @media print { details > * { display: block; } .ph-picture svg { max-height: 17cm; } }
        """;

    public static string Write(Figure figure) =>
        $"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Escape(figure.Title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        {FigureHtml.Write(figure, isPage: true)}
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
