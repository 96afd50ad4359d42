using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// A statement as plain text, Markdown or HTML. The numbers of its sources stand at its end, in the order of the list that they are numbered by.
/// </summary>
public static class StatementRendering
{
    extension(Statement statement)
    {
        /// <summary>Plain text with the sources' numbers in brackets: "345,325 people live in Coventry. [1]".</summary>
        /// <param name="sources">The list that numbers the sources.</param>
        public string ToPlainText(SourceList sources) =>
            statement + string.Concat(Cited(statement, sources).Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));

        /// <summary>Markdown with the sources' numbers in brackets.</summary>
        /// <param name="sources">The list that numbers the sources.</param>
        public string ToMarkdown(SourceList sources) =>
            Markdown.Escape(statement.ToString())
            + string.Concat(Cited(statement, sources).Select(number => string.Create(CultureInfo.InvariantCulture, $" \\[{number}\\]")));

        /// <summary>Markdown followed by the list of its sources.</summary>
        public string ToMarkdown()
        {
            var sources = new SourceList();
            var text = statement.ToMarkdown(sources);
            return sources.Sources.Count == 0 ? text : $"{text}\n\n{sources.ToMarkdown()}";
        }

        /// <summary>HTML (phrasing content, no paragraph around it) whose citations link to the items of the list.</summary>
        /// <param name="sources">The list that numbers the sources.</param>
        public string ToHtml(SourceList sources) =>
            string.Concat(statement.Sentence.Select(part => Html.Escape(part.Text)))
            + string.Concat(Cited(statement, sources).Select(number => string.Create(
                CultureInfo.InvariantCulture, $"<sup class=\"ph-cite\"><a href=\"#source-{number}\" aria-label=\"Source {number}\">[{number}]</a></sup>")));

        /// <summary>An HTML paragraph followed by the list of its sources.</summary>
        public string ToHtml()
        {
            var sources = new SourceList();
            var text = $"<p class=\"ph-statement\">{statement.ToHtml(sources)}</p>";
            return sources.Sources.Count == 0 ? text : text + sources.ToHtml();
        }
    }

    private static List<int> Cited(Statement statement, SourceList sources) =>
        [.. statement.Sources.Select(sources.NumberOf).Distinct().Order()];
}
