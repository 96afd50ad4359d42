namespace PopulationHealth.Gallery;

/// <summary>One figure of the gallery: a class without parameters, in one file of its name, which the gallery finds by itself and whose source it prints.</summary>
internal interface IGalleryExample
{
    /// <summary>The page that it stands on.</summary>
    GalleryChapter Chapter { get; }

    /// <summary>The kind of figure, as the heading.</summary>
    string Name { get; }

    /// <summary>What it is good for, in a sentence.</summary>
    string Purpose { get; }

    /// <summary>Whether the numbers are made up; the picture then says so.</summary>
    bool IsIllustrative => false;

    /// <summary>Draws it. The body of this method is the code that the gallery prints; it runs in a notebook cell as it stands.</summary>
    Figure Draw();
}
