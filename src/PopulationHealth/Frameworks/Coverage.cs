using System.Globalization;

namespace PopulationHealth;

/// <summary>Which parts of a framework a set of indicators or actions reaches. From <see cref="Framework.Coverage"/>.</summary>
/// <remarks>
/// An item in a sub-part counts for the part above it too. Items are listed by name, so their order on input does not
/// matter. That a part has items says that somebody measures or acts there, not that this is enough.
/// </remarks>
public class Coverage
{
    private readonly Dictionary<FrameworkPart, PartCoverage> _byPart;

    internal Coverage(Framework framework, IEnumerable<IPlaced> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Framework = framework;
        Items = [.. items.Distinct().OrderBy(item => item.Name, StringComparer.Ordinal)];
        Parts = [.. framework.Parts.Select(part => new PartCoverage(part, ItemsIn(part)))];
        Unplaced = [.. Items.Except(Parts.SelectMany(part => part.Items))];
        _byPart = Parts.ToDictionary(coverage => coverage.Part);
    }

    /// <summary>The framework that the items were held against.</summary>
    public Framework Framework { get; }

    /// <summary>All items, each once, by name.</summary>
    public IReadOnlyList<IPlaced> Items { get; }

    /// <summary>Every part with its items, in framework order.</summary>
    public IReadOnlyList<PartCoverage> Parts { get; }

    /// <summary>The items that have no place in this edition of the framework.</summary>
    public IReadOnlyList<IPlaced> Unplaced { get; }

    /// <summary>The parts with at least one item, in framework order.</summary>
    public IReadOnlyList<FrameworkPart> Covered => [.. Parts.Where(part => part.IsCovered).Select(part => part.Part)];

    /// <summary>The parts without any item, in framework order.</summary>
    public IReadOnlyList<FrameworkPart> Gaps => [.. Parts.Where(part => !part.IsCovered).Select(part => part.Part)];

    /// <summary>What one part has.</summary>
    /// <param name="part">A part of the framework.</param>
    /// <exception cref="ArgumentException">The part belongs to another framework.</exception>
    public PartCoverage this[FrameworkPart part]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(part);
            return _byPart.TryGetValue(part, out var coverage)
                ? coverage
                : throw new ArgumentException($"'{part}' is not a part of {Framework}: use one of its parts.", nameof(part));
        }
    }

    /// <summary>One line: how many parts have items, and which have none (a part without items stands for its sub-parts).</summary>
    public override string ToString()
    {
        var gaps = Gaps;
        var widest = gaps.Where(part => part.Parent is null || !gaps.Contains(part.Parent)).Select(part => part.Code).ToList();
        var missing = widest.Count == 0 ? "no gaps" : "none for " + string.Join(", ", widest);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Framework}: {Covered.Count} of {Parts.Count} parts covered, {missing}; {Unplaced.Count} of {Items.Count} items have no place here");
    }

    private IReadOnlyList<IPlaced> ItemsIn(FrameworkPart part) =>
        [.. Items.Where(item => item.Places.Any(place => place.Equals(part) || place.IsPartOf(part)))];
}
