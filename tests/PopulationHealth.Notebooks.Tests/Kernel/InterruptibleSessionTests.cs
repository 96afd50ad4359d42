using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>A cell that can be stopped obeys every rule of one that cannot.</summary>
public sealed class InterruptibleSessionTests() : CSharpSessionTests(new CSharpSession(Path.GetTempPath(), evidence: null, isInterruptible: true));
