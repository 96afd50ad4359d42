namespace PopulationHealth;

/// <summary>An analysis that the source documents ask for.</summary>
/// <param name="Number">Its number in the list of this repository, from 1.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Sources">The documents that ask for it.</param>
/// <param name="Request">What they ask for.</param>
/// <param name="Answered">How far it is answered here.</param>
/// <param name="Chapter">The notebook that is nearest to it; empty where there is none.</param>
/// <param name="Answer">What there is, or what is missing.</param>
public sealed record AnalysisRequest(int Number, string Topic, ValueList<Source> Sources, string Request, Fulfilment Answered, string Chapter, string Answer);
