using System.Globalization;

namespace PopulationHealth;

/// <summary>A published source, as a reference list prints it.</summary>
/// <param name="Authors">Authors in citation form, such as "Buck D, Baylis A", or the body that published it.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Title">Title without a full stop at the end.</param>
public sealed record Citation(string Authors, int Year, string Title)
{
    /// <summary>Place and publisher, such as "London: The King's Fund"; null where there is none.</summary>
    public string? Publisher { get; init; }

    /// <summary>A lasting identifier with its kind, such as "ISBN 978-91-85619-18-4" or "doi:10.1016/j.puhe.2021.08.009".</summary>
    public string? Identifier { get; init; }

    /// <summary>What a reader must know about this edition, such as a figure that another print draws differently.</summary>
    public string? EditionNote { get; init; }

    /// <summary>The citation on one line, each element closed by a full stop.</summary>
    public override string ToString()
    {
        var opening = string.Create(CultureInfo.InvariantCulture, $"{Authors} ({Year})");
        string?[] elements = [opening, Title, Publisher, Identifier, EditionNote];
        return string.Join(' ', elements.Where(element => !string.IsNullOrWhiteSpace(element)).Select(element => element + "."));
    }
}
