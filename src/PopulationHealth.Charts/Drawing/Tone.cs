namespace PopulationHealth;

/// <summary>What a colour is for. Marks name the purpose, a <see cref="Theme"/> gives the colour.</summary>
public enum Tone
{
    /// <summary>Text.</summary>
    Ink,

    /// <summary>The first series, or "our area" among others.</summary>
    First,

    /// <summary>The second series.</summary>
    Second,

    /// <summary>The third series.</summary>
    Third,

    /// <summary>The fourth series.</summary>
    Fourth,

    /// <summary>A fifth series: dark grey.</summary>
    Fifth,

    /// <summary>What others are compared with, and a sixth series: grey.</summary>
    Comparator,

    /// <summary>Text of less weight: units, notes.</summary>
    QuietInk,

    /// <summary>Lines that help the eye and carry no value.</summary>
    Grid,

    /// <summary>The surface that the figure stands on.</summary>
    Paper,

    /// <summary>A light tint of <see cref="First"/> for areas that text stands on.</summary>
    Tint,

    /// <summary>The lowest of up to five classes: a light step of <see cref="First"/>. Text on it is <see cref="Ink"/>.</summary>
    Class1,

    /// <summary>The second class. Text on it is <see cref="Ink"/>.</summary>
    Class2,

    /// <summary>The third class. Text on it is <see cref="Ink"/>.</summary>
    Class3,

    /// <summary>The fourth class. Text on it is <see cref="Paper"/>.</summary>
    Class4,

    /// <summary>The highest of five classes: a deep step. Text on it is <see cref="Paper"/>.</summary>
    Class5,
}
