namespace PopulationHealth;

/// <summary>Reads where a figure is from.</summary>
internal static class SourceCells
{
    private static readonly Licence[] Known = [Licence.OpenGovernment, Licence.NotStated];

    public static Source Read(FileRow row)
    {
        var (title, url) = (row.Required("source"), row.Text("source_url"));
        if (url.Length > 0 && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
            row.Problem("source_url", "a web address must stand here, such as https://www.ons.gov.uk/; leave the cell empty for a document that is not on the web.");
        return new Source(title.Length > 0 ? title : "untitled")
        {
            Section = row.Text("section"),
            Publisher = row.Text("publisher"),
            Url = url,
            Licence = LicenceOf(row.Text("licence")),
        };
    }

    private static Licence LicenceOf(string text) => text switch
    {
        "" => Licence.NotStated,
        "OGL" or "OGL v3.0" => Licence.OpenGovernment,
        _ => Known.FirstOrDefault(licence => licence.Name == text) ?? new Licence(text, "", text),
    };
}
