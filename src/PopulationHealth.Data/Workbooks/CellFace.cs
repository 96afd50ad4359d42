namespace PopulationHealth;

/// <summary>What a cell is marked up as.</summary>
internal enum CellFace
{
    Text,
    Title,
    Heading,
    ColumnHeading,
    Link,
}
