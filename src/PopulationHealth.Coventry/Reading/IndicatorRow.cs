namespace PopulationHealth;

/// <summary>What a row of the classification says of an indicator besides its measure.</summary>
internal sealed record IndicatorRow(
    string Id, string Name, Polarity Polarity, IndicatorKind Kind, Indicator? CatalogueEntry, ValueList<FrameworkPart> Places, ValueList<string> Notes, PeriodBasis? Basis)
{
    // Not every indicator has a chapter; those that have one are told in one only.
    private NeedsChapter Chapter => Places.FirstOrDefault(place => place.FrameworkCode == CoventryJsna.Chapters.Code) is { } chapter
        ? Enum.GetValues<NeedsChapter>().First(known => known.Title == chapter.Name)
        : NeedsChapter.Other;

    public Indicator<TMeasure> Complete<TMeasure>(TMeasure example)
        where TMeasure : struct, IMeasure<TMeasure> => new(Id, Name, example)
        {
            Polarity = Polarity,
            Kind = Kind,
            Definition = CatalogueEntry?.Definition ?? "",
            Numerator = CatalogueEntry?.Numerator ?? "",
            Denominator = CatalogueEntry?.Denominator ?? "",
            FingertipsId = CatalogueEntry?.FingertipsId,
            PhofCode = CatalogueEntry?.PhofCode ?? "",
            CatalogueEntry = CatalogueEntry,
            Places = Places,
            Notes = Notes,
            Chapter = Chapter,
            IsChange = Basis == PeriodBasis.Change,
        };
}
