namespace PopulationHealth;

/// <summary>A link in a table: to another notebook, whose page it leads to in the report, or to a page of the web.</summary>
/// <param name="Text">What is read, not empty.</param>
/// <param name="Target">A notebook beside this one, such as <c>05-the-social-gradient.ipynb</c> or <c>05-the-social-gradient.ipynb#limits</c>, or a web address.</param>
public sealed record Link(string Text, string Target)
{
    /// <summary>What is read, not empty.</summary>
    public string Text { get; } = Require.Text(Text);

    /// <summary>Where it leads: a notebook beside this one, a place on this page, or a web address.</summary>
    public string Target { get; } = IsSafe(Target) ? Target
        : throw new ArgumentException($"'{Target}' is no notebook (name.ipynb), no place on the page (#place) and no web address (https://...).", nameof(Target));

    /// <summary>What is read.</summary>
    public override string ToString() => Text;

    internal string ToHtml() => $"<a href=\"{Html.Escape(Target)}\">{Html.Escape(Text)}</a>";

    // A target from data must never become a script that runs.
    private static bool IsSafe(string target) => Uri.TryCreate(target, UriKind.Absolute, out var web)
        ? web.Scheme is "http" or "https"
        : target is ['#', _, ..] || (!target.Contains(':', StringComparison.Ordinal) && target.Split('#')[0].EndsWith(".ipynb", StringComparison.Ordinal));
}
