namespace PopulationHealth;

/// <summary>What kind of place an area is.</summary>
public enum AreaType
{
    /// <summary>The kind is not known.</summary>
    Unknown,

    /// <summary>A country or several: England, the United Kingdom.</summary>
    Country,

    /// <summary>One of the nine regions of England.</summary>
    Region,

    /// <summary>A combined authority.</summary>
    CombinedAuthority,

    /// <summary>A county or metropolitan county.</summary>
    County,

    /// <summary>A council with all local functions or a district: unitary, metropolitan, London borough, non-metropolitan.</summary>
    LocalAuthority,

    /// <summary>An electoral ward.</summary>
    Ward,

    /// <summary>A middle layer super output area: about 5,000 to 15,000 people.</summary>
    MiddleSuperOutputArea,

    /// <summary>A lower layer super output area: about 1,000 to 3,000 people.</summary>
    LowerSuperOutputArea,

    /// <summary>An area of the health and care system, such as an integrated care board.</summary>
    HealthArea,

    /// <summary>A neighbourhood or part of a town as local people or a council name it, without a code of its own.</summary>
    Locality,

    /// <summary>Several areas taken together to compare with, such as statistical neighbours.</summary>
    ComparatorGroup,
}
