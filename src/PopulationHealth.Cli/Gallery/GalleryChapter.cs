namespace PopulationHealth.Gallery;

/// <summary>The pages of the gallery, in their order.</summary>
internal enum GalleryChapter
{
    /// <summary>Areas, groups and categories beside each other.</summary>
    Comparing,

    /// <summary>Areas against a benchmark and among each other.</summary>
    Areas,

    /// <summary>Trends.</summary>
    OverTime,

    /// <summary>Answers to questions.</summary>
    Surveys,

    /// <summary>Who lives somewhere.</summary>
    Populations,

    /// <summary>Inequality and its social gradient.</summary>
    Inequality,

    /// <summary>Indicators in the frameworks of public health.</summary>
    Frameworks,

    /// <summary>Where.</summary>
    Maps,
}
