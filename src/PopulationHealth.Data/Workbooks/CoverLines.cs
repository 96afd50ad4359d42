using System.Globalization;

namespace PopulationHealth;

/// <summary>The cover: what the workbook is, who publishes it, and how it may be used.</summary>
internal static class CoverLines
{
    public static ValueList<SheetLine> Of(AccessibleWorkbook workbook, IEnumerable<SheetPlan> tables)
    {
        var lines = new List<SheetLine> { new(workbook.Title.Trim(), CellFace.Title) };
        if (workbook.Subject.Trim() is { Length: > 0 } subject)
            lines.Add(new(subject));
        lines.Add(SheetLine.ToSheet("Go to the contents", BookPlan.Contents));
        Section("About this workbook", workbook.About.Select(text => new SheetLine(text.Trim())));
        Section("Publisher", [new(workbook.Publisher.Trim())]);
        if (workbook.Published is { } day)
            Section("Date of publication", [new(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture))]);
        Section("Contact", [Contact(workbook.Contact.Trim())]);
        Section("Licence", Licence(workbook.Licence));
        Section("Shorthand in the tables", tables.SelectMany(TableSheet.MarksOf).Distinct().Order(StringComparer.Ordinal).Select(mark => new SheetLine($"{mark} = {Shorthand.Meaning(mark)}")));
        return [.. lines];

        void Section(string heading, IEnumerable<SheetLine> content)
        {
            var all = content.ToList();
            if (all.Count > 0)
                lines.AddRange(all.Prepend(new SheetLine(heading, CellFace.Heading)));
        }
    }

    private static SheetLine Contact(string contact) =>
        IsMail(contact) ? SheetLine.Link($"Email {contact}", $"mailto:{contact}")
        : WebAddress.Is(contact) ? SheetLine.Link($"Contact page of the publisher: {contact}", contact)
        : new(contact);

    private static IEnumerable<SheetLine> Licence(Licence licence)
    {
        yield return WebAddress.Is(licence.Url) ? SheetLine.Link(licence.Name, licence.Url) : new(licence.Name);
        if (licence.Attribution.Length > 0)
            yield return new(licence.Attribution);
    }

    private static bool IsMail(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 0 } host] && host.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);
}
