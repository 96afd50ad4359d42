using System.Globalization;

namespace PopulationHealth;

/// <summary>Numbers of rows, shortened: "rows 7, 8, 11-21".</summary>
internal sealed class RowNumbers
{
    private const int Shown = 40;

    private readonly List<(int From, int To)> _runs = [];
    private int _beyond;

    public int Count { get; private set; }

    public void Add(int row)
    {
        Count++;
        if (_runs.Count > 0 && row == _runs[^1].To + 1 && _beyond == 0)
            _runs[^1] = (_runs[^1].From, row);
        else if (_runs.Count < Shown)
            _runs.Add((row, row));
        else
            _beyond++;
    }

    public override string ToString() =>
        (Count == 1 ? "row " : "rows ") + string.Join(", ", _runs.Select(Run)) + (_beyond == 0 ? "" : $" and {Plain(_beyond)} more");

    private static string Run((int From, int To) run) =>
        run.From == run.To ? Plain(run.From) : $"{Plain(run.From)}{(run.To == run.From + 1 ? ", " : "-")}{Plain(run.To)}";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
