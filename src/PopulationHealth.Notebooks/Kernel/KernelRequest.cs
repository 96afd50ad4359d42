using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>One request of the protocol that <see cref="KernelHost"/> describes.</summary>
/// <param name="Id">The number that the answers carry.</param>
/// <param name="Operation">What to do.</param>
/// <param name="Code">The cell.</param>
/// <param name="Cursor">Where the cursor stands, in characters of Unicode, as Jupyter counts.</param>
internal sealed record KernelRequest(int Id, string Operation, string Code, int Cursor)
{
    /// <summary>Asks the cell to stop.</summary>
    public CancellationTokenSource Interrupt { get; } = new();

    /// <summary>The cursor as .NET counts.</summary>
    public int Position
    {
        get
        {
            var position = 0;
            for (var left = Cursor; left > 0 && position < Code.Length; left--)
                position += IsPair(Code, position) ? 2 : 1;
            return position;
        }
    }

    /// <summary>A place as Jupyter counts.</summary>
    public static int CursorOf(string code, int position)
    {
        var cursor = 0;
        for (var i = 0; i < position; cursor++)
            i += IsPair(code, i) ? 2 : 1;
        return cursor;
    }

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is no request.</exception>
    public static KernelRequest Parse(string line)
    {
        var json = JsonValues.Parse(line);
        var operation = JsonValues.Text(json, "op") ?? throw new JsonException("A request is an object with a member op.");
        return new KernelRequest(Integer("id"), operation, JsonValues.Text(json, "code") ?? "", Integer("cursor"));

        int Integer(string name) =>
            JsonValues.Member(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : 0;
    }

    private static bool IsPair(string code, int position) => position + 1 < code.Length && char.IsSurrogatePair(code, position);
}
