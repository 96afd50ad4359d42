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

    public static TheoryData<string, (string Row, string Column, double Count)[]> UnnamedTotals => new()
    {
        { "row Barley", [("North", "F", 12), ("North", "M", 31), ("South", "F", 3), ("South", "M", 20), ("Barley", "F", 15), ("Barley", "M", 51)] },
        { "column All ages", [("North", "0-64", 12), ("North", "65+", 0), ("North", "All ages", 12), ("South", "0-64", 3), ("South", "65+", 20), ("South", "All ages", 23)] },
        { "column All ages", [("North", "All ages", 12), ("North", "0-64", 12), ("North", "65+", 0), ("South", "All ages", 23), ("South", "0-64", 3), ("South", "65+", 20), ("Total", "65+", 20)] },
        { "row Barley", [("North", "Total", 12), ("South", "Total", 21), ("East", "Total", 3), ("Barley", "Total", 36)] },
    };

    [Theory]
    [MemberData(nameof(UnnamedTotals))]
    public void Of_TotalOfAnotherName_IsRefusedByName(string name, (string Row, string Column, double Count)[] cells)
    {
        Assert.Contains($"The {name} is in every place the sum of all others.", Assert.Throws<ArgumentException>(() => CountTable.Of(cells)).Message);
        Assert.Equal(Reason.UnnamedTotal, CountTable.Judge(cells));
    }

    public static TheoryData<(string Row, string Column, double Count)[]> ChanceSums =>
    [
        [("North", "F", 12), ("South", "F", 3), ("East", "F", 15)],
        [("North", "F", 0), ("North", "M", 0), ("South", "F", 0), ("South", "M", 0), ("East", "F", 0), ("East", "M", 0)],
        [("North", "F", 12), ("North", "M", 31), ("South", "F", 12), ("South", "M", 31)],
        [("North", "F", 12), ("North", "M", 31), ("South", "F", 3), ("South", "M", 20), ("East", "F", 15), ("East", "M", 51), ("Total", "F", 30), ("Total", "M", 102)],
        [("North", "F", 12), ("North", "M", 31), ("South", "F", 3), ("South", "M", 20), ("East", "F", 15), ("East", "M", 52)],
    ];

    [Theory]
    [MemberData(nameof(ChanceSums))]
    public void Judge_SumThatIsNoTotal_IsATable((string Row, string Column, double Count)[] cells) => Assert.Equal(Reason.None, CountTable.Judge(cells));

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
