using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>One category of a dimension: the ethnic group, the ward, the deprivation decile that a figure is about.</summary>
/// <param name="Dimension">What the figure is broken down by.</param>
/// <param name="Category">Which part of it, as the source names it; empty where the source gives the dimension only.</param>
public sealed partial record Breakdown(Dimension Dimension, string Category)
{
    /// <summary>Which part of the dimension, as the source names it.</summary>
    public string Category { get; } = (Category ?? "").Trim();

    /// <summary>The group's rank in a dimension of deprivation, 1 the most deprived; null in any other, or where the category is no single group.</summary>
    public int? Rank =>
        Dimension.Groups is { } groups && RankForm().Match(Category) is { Success: true } match
        && int.Parse(match.Groups["rank"].ValueSpan, CultureInfo.InvariantCulture) is var rank && rank >= 1 && rank <= groups
            ? rank
            : null;

    /// <summary>Reads a dimension's name and a category.</summary>
    /// <param name="dimension">The dimension's name; empty for a figure that is not broken down.</param>
    /// <param name="category">The category.</param>
    /// <returns>The breakdown; null where the dimension is empty.</returns>
    public static Breakdown? Parse(string dimension, string category) =>
        string.IsNullOrWhiteSpace(dimension) ? null : new Breakdown(Dimension.Parse(dimension), category);

    /// <summary>Dimension and category, such as "ethnicity: White British".</summary>
    public override string ToString() => $"{Dimension}: {Category}";

    [GeneratedRegex("^(?:Q|decile |quintile )?(?<rank>[0-9]{1,2})(?: (?:most|least) deprived| \\(Core20\\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RankForm();
}
