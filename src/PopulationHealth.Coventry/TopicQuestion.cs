namespace PopulationHealth;

/// <summary>One of the questions that every topic of the needs assessment answers.</summary>
/// <param name="Heading">The question as a heading, in the order of <see cref="CoventryJsna.Questions"/>.</param>
/// <param name="Asks">What an answer holds.</param>
public sealed record TopicQuestion(string Heading, string Asks);
