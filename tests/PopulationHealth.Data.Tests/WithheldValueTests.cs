using System.Text;

namespace PopulationHealth.Tests;

/// <summary>What stands in the cells must be in no message where the values are withheld.</summary>
public class WithheldValueTests
{
    private const string Columns =
        "id,indicator,area,area_code,area_type,group,sex,age,dimension,category,period,period_basis,value,unit,lower,upper,lower_99_8,upper_99_8,decimals,missing,numerator,denominator,precision,note,theme,source,section,publisher,source_url,licence";

    [Fact]
    public void Read_EveryProblemThatTheFileShows_HasNoCellInIt()
    {
        string[] names = Columns.Split(',');
        string Row(params (string Column, string Value)[] cells) => string.Join(",", names.Select(name => cells.FirstOrDefault(cell => cell.Column == name).Value is { } given ? $"\"{given}\"" : ""));
        var text = $"{Columns}\n" + string.Join("\n",
            Row(names.Select((name, at) => (name, $"secret{at + 100}")).ToArray()),
            Row(("id", "secret1"), ("indicator", "smoking-prevalence-adults"), ("area", "Secretham"), ("area_code", "E06000777"), ("period", "2021"), ("value", "7777%"), ("source", "Secret"), ("unit", "per 7777")),
            Row(("id", "secret1"), ("indicator", "smoking-prevalence-adults"), ("area", "Secretford"), ("area_code", "E06000777"), ("period", "77777"), ("value", "77,777"), ("source", "Secret"), ("lower", "7777"), ("upper", "777")),
            Row(("id", "secret2"), ("indicator", "rank-7777"), ("area", "Secretham"), ("period", "2021"), ("value", "77.77"), ("source", "Secret"), ("sex", "male"), ("group", "women aged 77"), ("age", "7-77")),
            Row(("id", "secret3"), ("indicator", "life-expectancy-at-birth"), ("area", "Secretham"), ("period", "2021"), ("value", "-7777"), ("source", "Secret"), ("lower", "7777"), ("lower_99_8", "77"), ("upper_99_8", "7"), ("decimals", "777"), ("missing", "suppressed")),
            Row(("id", "secret4"), ("indicator", "smoking-prevalence-adults"), ("area", "Secretham"), ("period", "2021"), ("value", "7777"), ("source", "Secret"), ("numerator", "7777"), ("denominator", "777"), ("category", "Secrets")),
            Row(("id", "secret5"), ("indicator", "smoking-prevalence-adults"), ("area", "Secretham"), ("period", "2021"), ("value", "£7,777"), ("source", "Secret"), ("numerator", "7,7"), ("denominator", "77e7"))) + "\n";

        var open = Problems(text, withholdsValues: false);
        var withheld = Problems(text, withholdsValues: true);

        Assert.Equal(open.Select(problem => (problem.Row, problem.Column)), withheld.Select(problem => (problem.Row, problem.Column)));
        Assert.True(open.Count > 30);
        Assert.All(withheld, problem =>
        {
            Assert.DoesNotContain("secret", $"{problem}", StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("77", $"{problem}", StringComparison.Ordinal);
            Assert.DoesNotContain("female", $"{problem}".Replace("allowed are: persons, female, male", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
        Assert.Contains(open, problem => $"{problem}".Contains("Secretham", StringComparison.Ordinal));
        Assert.Contains("column value: '(withheld)' is not allowed; write the number without the sign", $"{withheld.First(problem => problem is { Row: 3, Column: "value" })}");
    }

    [Fact]
    public void Read_AFileWithoutAHeader_DoesNotTellItsFirstRow()
    {
        var problems = Problems("secret1,smoking-prevalence-adults,Secretham,2021,7777,Secret\n", withholdsValues: true);

        Assert.Contains(problems, problem => $"{problem}".StartsWith("mine.csv, row 1, column (number 3): '(withheld)' is not allowed", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.DoesNotContain("secret", $"{problem}", StringComparison.OrdinalIgnoreCase));
        Assert.All(problems, problem => Assert.DoesNotContain("7777", $"{problem}", StringComparison.Ordinal));
    }

    [Fact]
    public void DataAdvice_Holes_AreOpenOnlyWhereTheySaySo()
    {
        using var stream = Texts.Stream("name\nsecret\n");
        var exception = Assert.Throws<DataFileException>(() => CsvFile.Read(
            stream,
            "a.csv",
            ["name"],
            row =>
            {
                row.Problem("name", $"{row.Text("name")} is not {5:open}.");
                return 0;
            },
            withholdsValues: true));

        Assert.Equal("a.csv, row 2, column name: '(withheld)' is not allowed; (withheld) is not 5.", $"{exception.Problems.Single()}");
        Assert.Throws<FormatException>(() => new DataAdvice(0, 1).AppendFormatted(5, "F2"));
    }

    [Fact]
    public void ReadEach_ALongFile_GivesEachItemBeforeTheNextIsRead()
    {
        using var stream = new CountingStream(Encoding.UTF8.GetBytes("name\n" + string.Concat(Enumerable.Range(0, 200_000).Select(row => $"row {row}\n"))));

        using var rows = CsvFile.ReadEach(stream, "a.csv", ["name"], [], row => row.Text("name")).GetEnumerator();

        Assert.Equal(0, stream.Given);
        Assert.True(rows.MoveNext());
        Assert.Equal("row 0", rows.Current);
        Assert.True(stream.Given < 200_000, $"{stream.Given} bytes were read for the first row.");
    }

    [Fact]
    public void ReadEach_AProblemAfterSomeRows_StopsGivingAndListsAll()
    {
        using var stream = Texts.Stream("name,value\na,1\nb,x\nc,2\nd,y\n");
        var given = new List<string>();
        var exception = Assert.Throws<DataFileException>(() =>
        {
            foreach (var item in CsvFile.ReadEach(stream, "a.csv", ["name", "value"], [], row => row.Text("name") + (row.OptionalNumber("value") is null ? "?" : "")))
                given.Add(item);
        });

        Assert.Equal(["a"], given);
        Assert.Equal([3, 5], exception.Problems.Select(problem => problem.Row));
    }

    private static IReadOnlyList<DataProblem> Problems(string text, bool withholdsValues)
    {
        using var stream = Texts.Stream(text);
        return Assert.Throws<DataFileException>(() => ObservationFile.Read(stream, "mine.csv", withholdsValues: withholdsValues)).Problems;
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Counted(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Counted(base.Read(buffer));

        private int Counted(int count)
        {
            Given += count;
            return count;
        }
    }
}
