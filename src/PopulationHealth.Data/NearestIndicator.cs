namespace PopulationHealth;

/// <summary>The indicator that an unknown id may mean: by its name in words, or by the words and letters that the two share.</summary>
internal static class NearestIndicator
{
    /// <summary>Its id.</summary>
    /// <param name="text">What stands in place of an id.</param>
    /// <param name="indicators">The indicators that are known, one at least.</param>
    public static string To(string text, IEnumerable<Indicator> indicators)
    {
        var id = Slug(text);
        var words = id.Split('-');
        return indicators.OrderByDescending(known => Slug(known.Name) == id)
            .ThenByDescending(known => Math.Max(Shared(words, known.Id), Shared(words, Slug(known.Name))))
            .ThenBy(known => EditDistance.Between(id, known.Id)).ThenBy(known => known.Id, StringComparer.Ordinal).First().Id;
    }

    private static int Shared(string[] words, string id) => words.Intersect(id.Split('-')).Count();

    // As ids are written: small letters and digits with single hyphens.
    private static string Slug(string text) =>
        string.Join('-', new string([.. text.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
