namespace PopulationHealth.Gallery;

/// <summary>All examples of this assembly.</summary>
internal static class GalleryExamples
{
    /// <summary>Page by page, on each in the order of the classes' names.</summary>
    public static IReadOnlyList<IGalleryExample> All { get; } =
    [
        .. typeof(IGalleryExample).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IGalleryExample)))
            .Select(type => (IGalleryExample)Activator.CreateInstance(type)!)
            .OrderBy(example => example.Chapter).ThenBy(example => example.GetType().Name, StringComparer.Ordinal),
    ];

    /// <summary>The figure as the gallery shows it.</summary>
    public static Figure Figure(this IGalleryExample example) => example.IsIllustrative ? IllustrativeData.Mark(example.Draw()) : example.Draw();

    /// <summary>The name of its files: "grouped-bars" for <c>GroupedBars</c>.</summary>
    public static string FileName(this IGalleryExample example) => string.Concat(example.GetType().Name.Select(
        (letter, i) => char.IsAsciiLetterUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : $"{letter}"));
}
