using System.Text;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>What other programs rely on, line by line: what is a bad row, what is written and when.</summary>
public sealed class CalcContractTests : CalcHarness
{
    private const string Rates = "area,x,n\nA,12,1000\nB,3,500\n";

    [Fact]
    public async Task Output_PlainFile_IsTheseBytes()
    {
        Assert.Equal(ExitCode.Success, await Run("calc", "rate", Save("area,x,n\nA,12,1000\nB,30,500\n"), "-o", In("out.csv"), "--multiplier", "1000"));

        Assert.Equal(
            "area,x,n,value,lower95,upper95,method,reason\n"
            + "A,12,1000,12,6.1935098430790285,20.9628580536167,Byars,\n"
            + "B,30,500,60,40.47387818653278,85.65674388399741,Byars,\n",
            await File.ReadAllTextAsync(In("out.csv")));
        Assert.Equal($"Written: {In("out.csv")} (2 rows, 0 with a reason for a missing value)\n", Out.ToString());
    }

    [Fact]
    public async Task BadCells_OfEveryKind_AreAllReportedWithRowAndColumn() => Assert.Equal(
        """
        9 problems; nothing was written:
        input.csv, row 2, column x: '1,234' is not allowed; write the number without thousands separators: 1234.
        input.csv, row 3, column area: a key may not be empty.
        input.csv, row 4, column n: a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 5, column x: 'about 5' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 5, column n: '5%' is not allowed; write the number without the sign: 5.
        input.csv, row 6, column x: 'NaN' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 7: the row has 4 cells and the header 3; a comma inside a cell needs quotation marks around the cell.
        input.csv, row 8: the row has 2 cells and the header 3; a comma inside a cell needs quotation marks around the cell.
        input.csv, row 9, column area: a key may not be empty.

        """.ReplaceLineEndings("\n"),
        await Failing("rate", "area,x,n\nA,\"1,234\",5\n ,1,5\nC,1,\nD,about 5,5%\nE,NaN,5\nF,1,2,3\nG,1\n\"\",1,2\n"));

    [Fact]
    public async Task Header_MissingTwiceAndNameless_AreReportedWithTheCells() => Assert.Equal(
        """
        5 problems; nothing was written:
        input.csv, row 1, column area: the column stands there twice; leave one out.
        input.csv, row 1, column (no name): the column has no name; give it one.
        input.csv, row 1, column n: the column is missing; add it to the header. (There is 'N': capitals matter.)
        input.csv, row 1, column value: the output has a column of that name; give this one another.
        input.csv, row 2, column x: 'five' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.

        """.ReplaceLineEndings("\n"),
        await Failing("rate", "area,x,N,area,,value\nA,five,3,A,k,1\nB,2,3,B,k,1\nA,2,3,A,k,1\n"));

    [Fact]
    public async Task Key_ThatComesBack_IsAnErrorEachTime() => Assert.Equal(
        """
        2 problems; nothing was written:
        input.csv, row 4: the key area A, sex F comes back after other rows; sort the file so that the rows of a group follow each other.
        input.csv, row 5: the key area A, sex M comes back after other rows; sort the file so that the rows of a group follow each other.

        """.ReplaceLineEndings("\n"),
        await Failing("rate", "area,sex,x,n\nA,F,1,9\nA,M,1,9\nA,F,1,9\nA,M,1,9\nA,M,1,9\n"));

    [Fact]
    public async Task Key_LikeAnotherWhenJoined_IsAnother()
    {
        var table = await Calc("rate", "a,b,x,n\nx,yz,1,9\nxy,z,1,9\nx,y z,1,9\n");
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public async Task Problems_VeryMany_AreCounted()
    {
        var text = await Failing("mean", "x\n" + string.Concat(Enumerable.Range(1, 1000).Select(number => $"{number}%\n")));

        Assert.StartsWith("1000 problems; nothing was written:\ninput.csv, row 2, column x: '1%'", text, StringComparison.Ordinal);
        Assert.EndsWith("\nand 800 more\n", text, StringComparison.Ordinal);
        Assert.Equal(202, text.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Problems_OfManyRowsAlike_AreSummedUpWithTheirRows() => Assert.Equal(
        """
        1009 problems; nothing was written:
        input.csv, row 2, column x: 'no' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 3, column x: 'no' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 4, column x: 'no' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 5, column x: 'no' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 5, column n: a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv, row 6, column x: 'no' is not allowed; a number must stand here, such as 1234.5, or NA where it is missing.
        input.csv: and 1003 more rows with the same problem in column x as row 6: rows 7, 8, 10, 12-1011

        """.ReplaceLineEndings("\n"),
        await Failing("rate", "x,n\n" + string.Concat(Enumerable.Range(2, 1010).Select(row => row is 9 or 11 ? "1,2\n" : $"no,{(row == 5 ? "" : "2")}\n"))));

    [Fact]
    public async Task File_NotUtf8_IsReported()
    {
        Assert.Contains("the file is not UTF-8", await Failing("rate", [.. "area,x,n\n"u8, 0xE9, .. ",1,2\n"u8]));
        Assert.Contains("the file is not UTF-8", await Failing("rate", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Rates)]));
    }

    [Fact]
    public async Task File_EmptyOrBySemicolons_IsReported()
    {
        Assert.Equal("1 problem; nothing was written:\ninput.csv: the file is empty; its first row must name the columns: x, n and the keys.\n", await Failing("rate", ""));
        Assert.Contains("semicolons or tabs", await Failing("rate", "area;x;n\nA;1;2\n"));
        Assert.Contains("row 3: a quotation mark is out of place", await Failing("rate", "area,x,n\nA,1,2\n\"B,1,2\n"));
    }

    [Theory]
    [InlineData("area,x,n\r\nA,12,1000\r\nB,3,500\r\n")]
    [InlineData("\uFEFFarea,x,n\nA,12,1000\nB,3,500")]
    [InlineData("n,area,x\n1000,A,12\n500,B,3\n")]
    [InlineData("\"area\",\"x\",\"n\"\n\"A\",\"12\",\"1000\"\n\n\"B\",\"3\",\"500\"\n,,\n")]
    [InlineData("area, x ,n\nA, 1.2e+01 ,1e3\nB,3,500\n")]
    [InlineData("area,exp_x,x,n,ref_x,mcse_y\nA,,12,1000,?,?\nB,,3,500,?,?\n")]
    [InlineData("area,x,n\nA,5,400\nA,7,600\nB,3,500\n")]
    public async Task Input_HoweverItIsWritten_GivesTheSame(string text)
    {
        var expected = await Calc("rate", Rates);
        var table = await Calc("rate", text);

        Assert.Equal(expected.Header, table.Header);
        Assert.Equal(expected.Rows, table.Rows);
    }

    [Fact]
    public async Task Input_HeaderOnly_IsHeaderOnly()
    {
        var table = await Calc("rate", "area,x,n\n");
        Assert.Equal(["area", "x", "n", "value", "lower95", "upper95", "method", "reason"], table.Header);
        Assert.Empty(table.Rows);
        Assert.Equal("Look at this: the file has no rows below the header, so there are none in the output.\n", Doubts);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("<5")]
    [InlineData("n/a")]
    [InlineData("#DIV/0!")]
    [InlineData("")]
    public async Task Cell_ThatStandsForAMissingNumber_IsToldHowToWriteIt(string mark)
    {
        Assert.Contains("a number must stand here, such as 1234.5, or NA where it is missing.\n", await Failing("rate", $"area,x,n\nA,{mark},100\n"));
        Assert.Contains("or NA where it is missing (in this column NA is read as 0).\n", await Failing("dsr", $"area,age,x,n,stdpop\nA,0-64,{mark},100,7\n"));
        Assert.Contains("or NA where it is missing.\n", await Failing("dsr", $"area,age,x,n,stdpop\nA,0-64,7,{mark},7\n"));
    }

    [Fact]
    public async Task Header_EmptyColumnsAtTheRight_AreIgnored()
    {
        var table = await Calc("rate", "area,x,n,,\nA,12,1000,,\nB,3,500,,\n");

        Assert.Equal((await Calc("rate", Rates)).Rows, table.Rows);
        Assert.Equal(
            "1 problem; nothing was written:\ninput.csv, row 3: 'note' is not allowed; the column has no name; give it one, or delete it.\n",
            await Failing("rate", "area,x,n,,\nA,12,1000,,\nB,3,500,note,\n"));
        Assert.Equal(
            "1 problem; nothing was written:\ninput.csv, row 1, column (no name): 2 columns have no name; give each one, or delete it.\n",
            await Failing("rate", ",area,x,,n\n,A,12,,1000\n,B,3,,500\n"));
    }

    [Fact]
    public async Task Mean_WithoutKeys_IsOneGroup()
    {
        var table = await Calc("mean", "x\n1\n2\n3\n");
        Assert.Equal(["sum", "count", "stdev", "value", "lower95", "upper95", "reason"], table.Header);
        Assert.Equal(["6", "3", "1", "2"], Assert.Single(table.Rows).Take(4));
    }

    [Fact]
    public async Task Levels_AnyNumber_NameTheColumns()
    {
        var table = await Calc("rate", Rates, "--confidence", "0.9,0.95,0.99,0.998,0.9998,0.5");
        Assert.Equal(
            ["lower90", "upper90", "lower95", "upper95", "lower99", "upper99", "lower998", "upper998", "lower9998", "upper9998", "lower50", "upper50"],
            table.Header.Skip(4).SkipLast(2));
    }

    [Fact]
    public async Task Failure_OfAnyKind_LeavesNoFileBehind()
    {
        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", Save("area,x,n\nA,?,1\n"), "-o", In("new.csv")));
        Assert.Equal(["input.csv"], Directory.GetFileSystemEntries(In("")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Output_Link_StaysAndItsTargetIsWritten(bool exists)
    {
        // On Windows a link needs rights that a test may lack.
        if (OperatingSystem.IsWindows())
            return;
        if (exists)
            await File.WriteAllTextAsync(In("target.csv"), "before");
        File.CreateSymbolicLink(In("link.csv"), "target.csv");

        Assert.Equal(ExitCode.Success, await Run("calc", "rate", Save(Rates), "-o", In("link.csv")));
        Assert.NotNull(new FileInfo(In("link.csv")).LinkTarget);
        Assert.StartsWith("area,x,n,value", await File.ReadAllTextAsync(In("target.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandardInput_Hyphen_IsRead()
    {
        var console = Console() with { OpenIn = () => new MemoryStream(Encoding.UTF8.GetBytes(Rates)) };
        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["calc", "rate", "-"], console));
        var fromFile = await Calc("rate", Rates);

        console = Console() with { OpenIn = () => new MemoryStream("area,x,n\nA,?,1\n"u8.ToArray()) };
        Assert.Equal(ExitCode.Failure, await CommandLine.RunAsync(["calc", "rate", "-"], console));
        Assert.Contains("standard input, row 2, column x", Error.ToString());
        Assert.Equal(2, fromFile.Rows.Count);
    }

    [Fact]
    public async Task Cancelled_Run_WritesNothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Cancelled, await CommandLine.RunAsync(["calc", "rate", Save(Rates), "-o", In("out.csv")], Console(), stop.Token));
        Assert.Equal(["input.csv"], Directory.GetFileSystemEntries(In("")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("no.csv", "there is no such file")]
    [InlineData("", "is a folder")]
    public async Task Input_NotThere_IsFailure(string name, string message)
    {
        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", In(name)));
        Assert.Contains(message, Error.ToString());
    }

    [Fact]
    public async Task Output_NoPlaceForIt_IsFailure()
    {
        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", Save(Rates), "-o", In("")));
        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", Save(Rates), "-o", In("none/out.csv")));
        Assert.Equal(["input.csv"], Directory.GetFileSystemEntries(In("")).Select(Path.GetFileName));
    }

    private string Save(string text)
    {
        File.WriteAllText(In("input.csv"), text);
        return In("input.csv");
    }
}
