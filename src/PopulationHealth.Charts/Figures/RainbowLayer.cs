namespace PopulationHealth;

/// <summary>A layer of a rainbow: what it carries as a whole, and in each of the parts that its source prints.</summary>
internal sealed class RainbowLayer(Coverage coverage, FrameworkPart part)
{
    public PartCoverage Whole { get; } = coverage[part];

    /// <summary>Parts that are a convention of this library are not drawn: the published figure does not have them.</summary>
    public IReadOnlyList<PartCoverage> Segments { get; } =
        [.. coverage.Framework.SubPartsOf(part).Where(segment => segment.Provenance != Provenance.Convention).Select(segment => coverage[segment])];
}
