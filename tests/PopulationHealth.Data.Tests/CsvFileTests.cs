using System.Text;

namespace PopulationHealth.Tests;

public class CsvFileTests
{
    [Theory]
    [InlineData("name,value\na,1\nb,2.5\n")]
    [InlineData("name,value\r\na,1\r\nb,2.5\r\n")]
    [InlineData("name,value\r\na,1\r\nb,2.5")]
    [InlineData("\uFEFFname,value\r\na,1\r\nb,2.5\r\n")]
    [InlineData("value,name\n1,a\n2.5,b\n")]
    [InlineData(" name , value \n a , 1 \n\n,\nb,2.5\n")]
    [InlineData("\"name\",\"value\"\n\"a\",\"1\"\n\"b\",\"2.5\"\n")]
    public void Read_EveryWayToSaveTheFile_GivesTheSameRows(string text) => Assert.Equal([("a", 1), ("b", 2.5)], Files.Read(text));

    [Fact]
    public void Read_QuotedCells_KeepCommasQuotesAndNewlines() =>
        Assert.Equal([("a, \"b\"\nc", -1)], Files.Read("name,value\n\"a, \"\"b\"\"\nc\",-1\n"));

    [Theory]
    [InlineData("1,234", "write the number without thousands separators: 1234.")]
    [InlineData("1,234,567.8", "write the number without thousands separators: 1234567.8.")]
    [InlineData("1 234", "write the number without thousands separators: 1234.")]
    [InlineData("5%", "write the number without the sign: 5.")]
    [InlineData("5.5 %", "write the number without the sign: 5.5.")]
    [InlineData("£12", "write the number without the sign: 12.")]
    [InlineData("£1,200", "write the number without the sign: 1200.")]
    [InlineData("0,5", "write the decimals with a point: 0.5.")]
    [InlineData("1.2E+05", "write the number in full; a spreadsheet shortens it when the column is too narrow or formatted as scientific.")]
    [InlineData("about 5", "a number must stand here, such as 1234.5.")]
    [InlineData("NaN", "a number must stand here, such as 1234.5.")]
    [InlineData("٥", "a number must stand here, such as 1234.5.")]
    [InlineData("+5", "a number must stand here, such as 1234.5.")]
    public void Read_ANumberAsASpreadsheetSavesIt_SaysHowToWriteIt(string cell, string advice) =>
        Assert.Equal([$"a.csv, row 2, column value: '{cell}' is not allowed; {advice}"], Files.Problems($"name,value\na,\"{cell}\"\n"));

    [Fact]
    public void Read_CellsBySemicolonOrTab_SaysHowToSaveTheFile()
    {
        Assert.Contains("separated by semicolons or tabs", Assert.Single(Files.Problems("name;value\na;1,5\n")), StringComparison.Ordinal);
        Assert.Contains("separated by semicolons or tabs", Assert.Single(Files.Problems("name\tvalue\na\t1\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AHeaderThatIsNotTheOneAskedFor_NamesEveryColumn()
    {
        Assert.Equal(["a.csv, row 1, column value: the column is missing; add it to the header."], Files.Problems("name\na\n"));
        Assert.Equal(["a.csv, row 1, column note: 'note' is not allowed; the columns are name,value."], Files.Problems("name,value,note\na,1,x\n"));
        Assert.Equal(["a.csv, row 1, column name: 'name' is not allowed; the column stands there twice; leave one out."], Files.Problems("name,value,name\na,1,b\n"));
        Assert.Equal(
            ["a.csv, row 1, column Name: 'Name' is not allowed; is it the column name?", "a.csv, row 1, column name: the column is missing; add it to the header."],
            Files.Problems("Name,value\na,1\n"));
    }

    [Fact]
    public void Read_AColumnTooMany_DoesNotHideWhatIsWrongInTheRows() => Assert.Equal(
        ["a.csv, row 1, column note: 'note' is not allowed; the columns are name,value.", "a.csv, row 3, column value: '5%' is not allowed; write the number without the sign: 5."],
        Files.Problems("name,value,note\na,1,x\nb,5%,y\n"));

    [Fact]
    public void Read_NamelessColumnsAtTheRight_MayStandThereEmpty()
    {
        Assert.Equal([("a", 1)], Files.Read("name,value,,\na,1,,\n"));
        Assert.Equal(["a.csv, row 2, column (number 4): 'x' is not allowed; the column has no name; give it one in the header, or clear it."], Files.Problems("name,value,,\na,1,,x\n"));
        Assert.Equal(["a.csv, row 1, column (no name): '' is not allowed; the columns are name,value."], Files.Problems("name,,value\na,x,1\n").Select(problem => problem.Replace("(no name): the", "(no name): '' is not allowed; the", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_SeveralUnknownColumns_ListsTheColumnsOnce() => Assert.Equal(
        [
            "a.csv, row 1, column note: 'note' is not allowed; the columns are name,value.",
            "a.csv, row 1, column x: 'x' is not allowed; it is none of those columns either; leave it out.",
            "a.csv, row 1, column values: 'values' is not allowed; is it the column value?",
            "a.csv, row 1, column value: the column is missing; add it to the header.",
        ],
        Files.Problems("note,name,x,values\na,1,x,2\n"));

    [Fact]
    public void Read_RowsOfAnotherLength_SayHowManyCells() => Assert.Equal(
        [
            "a.csv, row 2: the row has 3 cells and the header 2; a comma inside a cell needs quotation marks around the cell.",
            "a.csv, row 4: the row has 1 cells and the header 2; a comma inside a cell needs quotation marks around the cell.",
        ],
        Files.Problems("name,value\na,1,234\nb,2\nc\n"));

    [Theory]
    [InlineData("name,value\na,1\nb\"c,2\n", "row 3")]
    [InlineData("name,value\n\"a\"b,1\n", "row 2")]
    [InlineData("name,value\n\na,1\n\"b,2\n", "row 4")]
    public void Read_AStrayQuotationMark_NamesTheRow(string text, string row) =>
        Assert.Contains(Files.Problems(text), problem => problem.StartsWith($"a.csv, {row}: a quotation mark is out of place", StringComparison.Ordinal));

    [Fact]
    public void Read_BytesThatAreNotUtf8_SaysHowToSaveTheFile()
    {
        byte[] latin = [.. "name,value\n"u8, 0xE9, .. ",1\n"u8];

        Assert.Contains("is not UTF-8", Assert.Single(Files.Problems(latin)), StringComparison.Ordinal);
        Assert.Contains("is not UTF-8", Assert.Single(Files.Problems([.. Encoding.UTF8.Preamble, .. latin])), StringComparison.Ordinal);
        Assert.Contains("is not UTF-8", Assert.Single(Files.Problems([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name,value\na,1\n")])), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnEmptyFile_SaysWhatTheFirstRowMustBe()
    {
        Assert.Equal(["a.csv: the file is empty; its first row must be name,value."], Files.Problems(""));
        Assert.Equal(["a.csv: the file is empty; its first row must be name,value."], Files.Problems("\uFEFF"));
        Assert.Empty(Files.Read("name,value\n"));
    }

    [Fact]
    public void Read_SeveralProblems_AreAllReportedInOrder()
    {
        var error = Assert.Throws<DataFileException>(() => Files.Read("name,value\n,5%\n\"a\nb\",1\nc,\nd,1,2\n,x\n"));

        Assert.Equal(
            [(2, "name", ""), (2, "value", "5%"), (4, "value", ""), (5, "", ""), (6, "name", ""), (6, "value", "x")],
            error.Problems.Select(problem => (problem.Row, problem.Column, problem.Given)));
        Assert.StartsWith("6 problems; nothing was loaded:\na.csv, row 2, column name: the cell may not be empty.\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_OfVeryManyProblems_IsCutAndSaysSo()
    {
        var error = Assert.Throws<DataFileException>(() => Files.Read("name,value\n" + string.Concat(Enumerable.Range(1, 205).Select(number => $"a,{number}%\n"))));

        Assert.Equal(205, error.Problems.Count);
        Assert.EndsWith("\nand 5 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_OfOneProblemInManyRows_ListsFiveAndNamesTheRowsOfTheRest()
    {
        var error = Assert.Throws<DataFileException>(() => Files.Read("name,value\n" + string.Concat(Enumerable.Repeat("a,x\na,1\n", 300))));

        Assert.Equal(300, error.Problems.Count);
        Assert.Equal(7, error.Message.Split('\n').Length);
        Assert.Contains("\na.csv: and 295 more rows with the same problem in column value as row 10: rows 12, 14, 16,", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(", 88, 90 and 255 more", error.Message, StringComparison.Ordinal);
    }
}
