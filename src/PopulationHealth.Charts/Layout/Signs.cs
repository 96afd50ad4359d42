namespace PopulationHealth;

/// <summary>The letters that stand for a mark in a key.</summary>
internal static class Signs
{
    public static string Of(MarkShape shape) => shape switch
    {
        MarkShape.Square => "■",
        MarkShape.Triangle => "▲",
        MarkShape.TriangleDown => "▼",
        MarkShape.Diamond => "◆",
        _ => "●",
    };

    public static string Of(Pattern pattern) => pattern switch
    {
        Pattern.Rising => "▨",
        Pattern.Falling => "▧",
        Pattern.Level => "▤",
        _ => "■",
    };
}
