namespace PopulationHealth.Tests;

public class WorkbookTableTests
{
    private const string Header = "id,indicator,area,area_code,period,value,lower,upper,numerator,denominator,precision,note,source\n";

    [Fact]
    public void Of_RecordTable_NumbersStayNumbersAndUnitsGoToTheHeading()
    {
        var table = WorkbookTable.Of(RecordTable.Of("x",
        [
            new { Ward = "North", Deaths = 1_234, Share = (IMeasure)new Proportion(0.125), Mean = 1.5, Lead = (object)new Link("Board", "https://example.org/board") },
            new { Ward = "South", Deaths = 7, Share = (IMeasure)new Proportion(0.5), Mean = 2.0, Lead = (object)Missing.NotApplicable },
        ]));

        Assert.Equal(["Ward", "Deaths", "Share (%)", "Mean", "Lead"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["North", "1,234", "12.5", "1.5", "Board"], table.Rows[0].Select(cell => cell.Text));
        Assert.Equal(["South", "7", "50.0", "2.0", "[z]"], table.Rows[1].Select(cell => cell.Text));
        Assert.Equal([null, 7.0, 50.0, 2.0, null], table.Rows[1].Select(cell => cell.Number));
        Assert.Equal("https://example.org/board", table.Rows[0][4].Target);
    }

    [Fact]
    public void Of_RecordTable_MissingEstimatesHaveShorthandAndReason()
    {
        Result<Proportion> none = Missing.TooFewEvents.Because("7 events, 10 are needed");
        var table = WorkbookTable.Of(RecordTable.Of("x", [new { Ward = "North", Share = none }, new { Ward = "South", Share = (Result<Proportion>)Missing.Suppressed.Because("3 deaths") }]));
        var book = Books.Of(table);

        Assert.Equal(["North", "[x]", "[note 1]"], Books.Texts(book, Books.Sheet)[^2]);
        Assert.Equal(["South", "[c]", "No notes"], Books.Texts(book, Books.Sheet)[^1]);
        Assert.Equal(["[note 1]", "Based on too few events to be reliable (7 events, 10 are needed)."], Books.Texts(book, "Notes")[^1]);
        Assert.True(Books.Check(Books.Bytes(book)).IsMet, $"{Books.Check(Books.Bytes(book))}");
        Assert.DoesNotContain("3 deaths", string.Join("\n", Books.Texts(book, "Notes").Concat(Books.Texts(book, Books.Sheet)).Select(row => string.Join("|", row))));
    }

    [Fact]
    public void Of_RecordTableWithGaps_IsRefusedUnlessTheReasonIsGiven()
    {
        var records = RecordTable.Of("x", [new { Ward = "North", Lead = (string?)null }]);

        Assert.Contains("row 1, column 'Lead': the cell is empty", Books.Refusal(Books.Of(WorkbookTable.Of(records))));
        Assert.Equal(["North", "[z]"], Books.Texts(Books.Of(WorkbookTable.Of(records, Missing.NotApplicable)), Books.Sheet)[^1]);
    }

    [Fact]
    public void Of_RecordTableWhateverIsNothing_HasTheReason()
    {
        var table = WorkbookTable.Of(RecordTable.Of("x", [new { Name = "a", Number = double.NaN, Short = float.NaN, Blank = " ", Links = Array.Empty<Link>(), Words = Array.Empty<string>() }]), Missing.NotApplicable);

        Assert.Equal(["a", "[z]", "[z]", "[z]", "[z]", "[z]"], table.Rows.Single().Select(cell => cell.Text));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(float.PositiveInfinity)]
    public void Of_RecordTableWithAnInfiniteNumber_SaysWhere(object infinite) =>
        Assert.Contains("Row 2, column 'Value': the number is infinite", Assert.Throws<ArgumentException>(() => WorkbookTable.Of(RecordTable.Of("x", [new { Value = (object)1.0 }, new { Value = infinite }]))).Message);

    [Fact]
    public void Of_RecordTableOfTimes_HasThemInWords()
    {
        var noon = new DateTime(2021, 5, 1, 12, 30, 0, DateTimeKind.Unspecified);
        var table = WorkbookTable.Of(RecordTable.Of("x", [new { Day = new DateOnly(2021, 5, 1), Date = noon.Date, Time = noon, There = new DateTimeOffset(noon, TimeSpan.FromHours(1)) }]));

        Assert.Equal(["1 May 2021", "1 May 2021", "1 May 2021 12:30:00", "1 May 2021 12:30:00 +01:00"], table.Rows.Single().Select(cell => cell.Text));
    }

    [Fact]
    public void Of_RecordTableOfShortNumbers_HasNoBinaryNoise() =>
        Assert.Equal(12.3, WorkbookTable.Of(RecordTable.Of("x", [new { Value = 12.3f }])).Rows.Single().Single().Number);

    [Fact]
    public void Of_RecordTableOfSeveralUnitsAndPrecisions_SaysBothBehindTheValue()
    {
        var observations = Texts.Observations(Header
            + "a,smoking-prevalence-adults,Barley,E06000099,2021,12.5,,,,,over,,S\n"
            + "b,life-expectancy-at-birth,Barley,E06000099,2021,82.1,,,,,,,S\n");
        var table = WorkbookTable.Of(RecordTable.Of("x", observations.Select(item => new { item.Id, Value = item })));

        Assert.Equal(["Id", "Value", "Value: unit", "Value: precision"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["a | 12.5 | % | over", "b | 82.1 | years | exact"], table.Rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void Of_RecordTableOfEstimates_HasTheirLimitsBehindThem()
    {
        var items = new[] { (Result<Proportion>)Proportion.Of(190, 1000, 0.95, 0.998), new Estimate<Proportion>(Proportion.FromPercent(14)), Missing.Suppressed };
        var table = WorkbookTable.Of(RecordTable.Of("x", items.Select(item => new { Share = item })));

        Assert.Equal(["Share (%)", "Share: lower 95% limit (%)", "Share: upper 95% limit (%)", "Share: lower 99.8% limit (%)", "Share: upper 99.8% limit (%)"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["19.0 | 16.7 | 21.5 | 15.5 | 23.1", "14.0 | [z] | [z] | [z] | [z]", "[c] | [c] | [c] | [c] | [c]"], table.Rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void Of_Observations_HasWhatDiffersAndLeavesNoGap()
    {
        var observations = Texts.Observations(Header
            + "a,smoking-prevalence-adults,Barley,E06000099,2021,12.50,11,14,125,1000,,Provisional,Survey\n"
            + "b,smoking-prevalence-adults,North Barley,,2021,[c],,,,,,,Survey\n"
            + "c,smoking-prevalence-adults,Oatland,E12000099,2021,not-collected,,,,,,,Survey\n");
        var book = Books.Of(WorkbookTable.Of(observations));
        var rows = Books.Texts(book, Books.Sheet);

        Assert.Equal(["Indicator", "Area", "Area code", "Period", "Value (%)", "Confidence level (%)", "Lower limit (%)", "Upper limit (%)", "Numerator", "Denominator", "Notes"], rows[^4]);
        Assert.Equal(["Barley", "E06000099", "2021", "<12.5>", "<95>", "<11>", "<14>", "<125>", "<1000>", "[note 1]"], rows[^3].Skip(1));
        Assert.Equal(["North Barley", "[z]", "2021", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "No notes"], rows[^2].Skip(1));
        Assert.Equal(["Oatland", "E12000099", "2021", "[x]", "[x]", "[x]", "[x]", "[x]", "[x]", "[note 2]"], rows[^1].Skip(1));
        Assert.Equal(["Provisional", "Not collected."], Books.Texts(book, "Notes").TakeLast(2).Select(row => row[1]));
        Assert.Contains("Source: Survey, licence not stated", rows.Select(row => row[0]));
        Assert.True(Books.Check(Books.Bytes(book)).IsMet, $"{Books.Check(Books.Bytes(book))}");
    }

    [Fact]
    public void Of_NoObservations_IsRefused() => Assert.Throws<ArgumentException>(() => WorkbookTable.Of(Array.Empty<Observation>()));

    [Fact]
    public void Of_PublishedTable_HidesWhyACellIsHeldBackAndNamesThePolicy()
    {
        var counts = CountTable.Of(("North", "0-64", 31), ("North", "65+", 3), ("South", "0-64", 40), ("South", "65+", 12)).WithTotals();
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 4), counts);
        var book = Books.Of(WorkbookTable.Of(published, "Ward", "deaths"));
        var rows = Books.Texts(book, Books.Sheet);

        Assert.Equal(["Ward", "0-64 (deaths)", "65+ (deaths)", "Total (deaths)"], rows[^4]);
        Assert.Equal(published["North", "65+"].Published, rows[^3][2]);
        Assert.Equal("[c]", rows[^3][2]);
        Assert.Equal(published.Cells.Count(cell => cell.Count is null), rows.TakeLast(3).SelectMany(row => row).Count(text => text == "[c]"));
        Assert.True(published.SecondaryCount > 0);
        Assert.Equal("Disclosure control: counts 1 to 4 suppressed, others as they are. Small counts are held back, and others so that those cannot be worked out.", Books.Texts(book, "Notes")[^1][1]);
        Assert.Contains("This worksheet has notes, which stand on the worksheet Notes. Of the whole table: [note 1].", rows.Select(row => row[0]));
        Assert.True(Books.Check(Books.Bytes(book)).IsMet, $"{Books.Check(Books.Bytes(book))}");
    }

    [Fact]
    public void WithColumn_UnknownName_ListsTheColumns() =>
        Assert.Contains("its columns are Ward, Deaths, Rate, Comment", Assert.Throws<ArgumentException>(() => Books.Wards.WithColumn("Death", column => column)).Message);

    [Fact]
    public void Constructor_RowOfAnotherLength_IsRefused() =>
        Assert.Contains("Row 2 has 1 cells; every row needs 2", Assert.Throws<ArgumentException>(() => new WorkbookTable([new("A"), new("B")], [[WorkbookCell.Of("1"), WorkbookCell.Of("2")], [WorkbookCell.Of("1")]])).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(double.NaN)]
    public void Width_OutOfRange_IsRefused(double width) => Assert.Throws<ArgumentOutOfRangeException>(() => new WorkbookColumn("A") { Width = width });
}
