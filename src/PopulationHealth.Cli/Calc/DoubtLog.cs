using System.Globalization;
using System.Text;

namespace PopulationHealth.Cli;

/// <summary>What a run did as asked and a person should look at: a line for each kind of doubt, with the first groups that it is about and how many more there are.</summary>
internal sealed class DoubtLog
{
    /// <summary>How each line begins.</summary>
    public const string Mark = "Look at this: ";

    private const int MostLines = 5;
    private const int MostNamed = 3;

    private readonly OrderedDictionary<string, Doubt> _doubts = new(StringComparer.Ordinal);

    /// <summary>Notes a doubt.</summary>
    /// <param name="words">What it is; the same words of several groups make one line.</param>
    /// <param name="group">The group; empty where it is about the whole file, or where no group may be named.</param>
    /// <param name="rows">How many rows of the group it is about; 0 where it is about the group.</param>
    public void Add(string words, string group = "", int rows = 0)
    {
        if (!_doubts.TryGetValue(words, out var doubt))
            _doubts.Add(words, doubt = new Doubt());
        doubt.Rows += rows;
        if (group.Length == 0)
            return;
        doubt.Groups++;
        if (doubt.Named.Count < MostNamed)
            doubt.Named.Add(group);
    }

    /// <summary>The lines; empty where there is no doubt.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (words, doubt) in _doubts.Take(MostLines))
            text.Append(Mark).Append(words).Append(doubt.Rows > 0 ? $" ({Count.Of(doubt.Rows, "row")})" : "").Append(Groups(doubt)).Append(".\n");
        if (_doubts.Count > MostLines)
            text.Append(CultureInfo.InvariantCulture, $"{Mark}and {_doubts.Count - MostLines} more of these.\n");
        return text.ToString();
    }

    private static string Groups(Doubt doubt) => doubt.Groups == 0
        ? ""
        : $": {string.Join("; ", doubt.Named)}{(doubt.Groups > doubt.Named.Count ? $"; and {Count.Of(doubt.Groups - doubt.Named.Count, "more group")}" : "")}";

    private sealed class Doubt
    {
        public List<string> Named { get; } = [];

        public int Groups { get; set; }

        public int Rows { get; set; }
    }
}
