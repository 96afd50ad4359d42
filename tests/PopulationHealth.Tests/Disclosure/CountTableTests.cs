namespace PopulationHealth.Tests;

public class CountTableTests
{
    private const int Secret = 4711;

    [Fact]
    public void Of_TotalThatIsNotTheSum_NamesTheCellAndNoCount()
    {
        var message = Assert.Throws<ArgumentException>(() => CountTable.Of(("North", "F", Secret), ("North", "M", 2), ("North", "Total", Secret + 1))).Message;

        Assert.Contains("(row North, column Total) is not the sum of its cells", message);
        Assert.DoesNotContain("47", message);
    }

    public static TheoryData<string, (string Row, string Column, double Count)[]> Broken => new()
    {
        { "(row North, column F) stands twice", [("North", "F", Secret), ("North", "F", Secret)] },
        { "(row South, column F) is missing", [("North", "F", Secret), ("North", "M", Secret), ("South", "M", Secret)] },
        { "(row North, column F) is no count", [("North", "F", -Secret)] },
        { "(row North, column F) is no count", [("North", "F", Secret + 0.5)] },
        { "(row North, column F) is no count", [("North", "F", double.PositiveInfinity)] },
        { "(row North, column F) has no count", [("North", "M", Secret), ("North", "F", double.NaN)] },
        { "no row or no column", [("", "F", Secret)] },
        { "There is no cell", [] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Of_CellsThatMakeNoTable_NamesTheCellAndNoCount(string said, (string Row, string Column, double Count)[] cells)
    {
        var message = Assert.Throws<ArgumentException>(() => CountTable.Of(cells)).Message;

        Assert.Contains(said, message);
        Assert.DoesNotContain("47", message);
        Assert.NotEqual(Reason.None, CountTable.Judge(cells));
    }

    [Fact]
    public void ToStringAndDebugger_ShowNoCount()
    {
        var table = CountTable.Of(("North", "F", Secret), ("North", "M", Secret));
        var members = typeof(CountTable).GetProperties().Select(property => property.GetValue(table)?.ToString());

        Assert.DoesNotContain(members.Append(table.ToString()), text => text!.Contains("47", StringComparison.Ordinal));
        Assert.All(
            typeof(CountTable).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance).Where(field => field.FieldType == typeof(long[])),
            field => Assert.NotEmpty(field.GetCustomAttributes(typeof(System.Diagnostics.DebuggerBrowsableAttribute), false)));
    }

    [Fact]
    public void WithTotals_TableWithout_AddsAllOfThem()
    {
        var cells = DisclosureControl.Apply(DisclosurePolicy.OnsDeaths, CountTable.Of(("North", "F", 31), ("North", "M", 14), ("South", "F", 5), ("South", "M", 9)).WithTotals()).Cells;

        Assert.Equal(["North, Total: 45", "South, Total: 14", "Total, F: 36", "Total, M: 23", "Total, Total: 59"], cells.Skip(4).Select(cell => cell.ToString()));
    }

    [Fact]
    public void Of_OneDimensionWithAColumnOfTotals_IsATableOfOneColumn() =>
        Assert.Equal("counts by 2 rows and 1 columns, not shown", CountTable.Of(("North", "Total", 3), ("South", "Total", 4), ("Total", "Total", 7)).ToString());

    [Fact]
    public void WithNationalRows_UnknownRow_SaysWhichThereAre() =>
        Assert.Contains("its rows are North", Assert.Throws<ArgumentException>(() => CountTable.Of(("North", "F", Secret)).WithNationalRows("England")).Message);

    [Fact]
    public void Apply_LinkedTablesThatDiffer_NamesTheRowAndNoCount()
    {
        var first = CountTable.Of(("North", "F", Secret), ("South", "F", 8));
        var message = Assert.Throws<ArgumentException>(() => DisclosureControl.Apply(DisclosurePolicy.OnsDeaths, first, CountTable.Of(("North", "0-64", Secret), ("South", "0-64", 9)))).Message;

        Assert.Contains("The row South adds up to another total", message);
        Assert.DoesNotContain("47", message);
        Assert.Contains("The row South stands in one of the tables only", Assert.Throws<ArgumentException>(() => DisclosureControl.Apply(DisclosurePolicy.OnsDeaths, first, CountTable.Of(("North", "0-64", Secret), ("East", "0-64", 8)))).Message);
    }
}
