using System.Data;

namespace PopulationHealth.Tests;

public class ObservationReaderTests
{
    private const string Full = "id,indicator,area,area_code,area_type,group,dimension,category,period,value,lower,upper,lower_99_8,upper_99_8,decimals,numerator,denominator,precision,note,source,licence\n"
        + "a,smoking-prevalence-adults,Barley,E06000099,,women aged 18-64,ethnicity,\"White, British\",2018-2020,12.56,11.1,14.2,10.5,15,1,125,1000,over,\"a \"\"note\"\" | two\",Survey,OGL\n"
        + "b,life-expectancy-at-birth,Peers,,ComparatorGroup,males,,,mid-2020,79.125,,,,,,,,,,Survey,\n"
        + "c,infant-mortality,Barley,E06000099,,persons,,,,too-few-events,,,,,,,,,only a few,Survey,\n";

    [Fact]
    public void Read_WhatToDataReaderGives_AreTheSameFigures()
    {
        var figures = Texts.Observations(Full);
        using var reader = figures.ToDataReader();

        Assert.Equal(figures, ObservationReader.Read(reader));
        Assert.False(reader.IsClosed);
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameFigures()
    {
        var figures = Texts.Observations(Full);
        var written = Texts.Written(stream => ObservationFile.Write(stream, figures));

        Assert.Equal(figures, Texts.Observations(written));
        Assert.Contains(",too-few-events,", written);
        Assert.EndsWith(",lower_99_8,upper_99_8,decimals", written.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TypesOfADatabase_AreTakenAsTheyComeAndNamesInAnyCase()
    {
        using var table = Table(("ID", typeof(int)), ("Indicator", typeof(string)), ("AREA", typeof(string)), ("period", typeof(short)), ("value", typeof(decimal)), ("numerator", typeof(long)), ("denominator", typeof(double)), ("source", typeof(string)), ("note", typeof(string)));
        table.Rows.Add(1, "smoking-prevalence-adults", "Barley", (short)2021, 12.50m, 125L, 1000.0, "Register", DBNull.Value);
        using var reader = table.CreateDataReader();

        var figure = ObservationReader.Read(reader).Single();

        Assert.Equal(("1", "12.50%", "2021", 125.0), (figure.Id, $"{figure}", figure.Period.Text, figure.Value!.Events!.Value));
    }

    [Fact]
    public void Read_BinaryNoise_IsCleared()
    {
        using var table = Table(("id", typeof(string)), ("indicator", typeof(string)), ("area", typeof(string)), ("period", typeof(string)), ("value", typeof(double)), ("source", typeof(string)));
        table.Rows.Add("a", "smoking-prevalence-adults", "Barley", "2021", 0.553 * 100, "Register");
        using var reader = table.CreateDataReader();

        Assert.Equal("55.3%", $"{ObservationReader.Read(reader).Single()}");
    }

    [Fact]
    public void Read_ShortNumbers_HaveTheirDigitsAndWhatIsNoneIsAProblem()
    {
        using var table = Table(("id", typeof(string)), ("indicator", typeof(string)), ("area", typeof(string)), ("period", typeof(string)), ("value", typeof(float)), ("source", typeof(string)));
        table.Rows.Add("a", "smoking-prevalence-adults", "Barley", "2021", 12.3f, "Register");
        using (var reader = table.CreateDataReader())
            Assert.Equal("12.3%", $"{ObservationReader.Read(reader).Single()}");

        table.Rows.Add("b", "smoking-prevalence-adults", "Barley", "2022", float.NaN, "Register");
        table.Rows.Add("c", "smoking-prevalence-adults", "Barley", "2023", float.PositiveInfinity, "Register");
        table.Rows.Add("d", "smoking-prevalence-adults", "Barley", "2024", float.MaxValue, "Register");
        using var again = table.CreateDataReader();
        Assert.Equal([2, 3, 4], Assert.Throws<DataFileException>(() => ObservationReader.Read(again)).Problems.Select(problem => problem.Row).Distinct());
    }

    [Fact]
    public void Read_Mistakes_AreAllReportedWithRowAndColumnAsInAFile()
    {
        using var table = Table(("id", typeof(string)), ("indicator", typeof(string)), ("area", typeof(string)), ("period", typeof(string)), ("value", typeof(string)), ("missing", typeof(string)), ("source", typeof(string)));
        table.Rows.Add("a", "smoking-prevalence-adults", "Barley", "2021", "5%", null, "Register");
        table.Rows.Add("a", "smoking-prevalence-adults", DBNull.Value, "2021", null, "lost", "Register");
        table.Rows.Add("c", "smoking-prevalence-adults", "Barley", "2021", "5", "suppressed", "Register");
        using var reader = table.CreateDataReader();

        var problems = Assert.Throws<DataFileException>(() => ObservationReader.Read(reader, "register")).Problems.Select(problem => $"{problem}").ToList();

        Assert.Equal(5, problems.Count);
        Assert.StartsWith("register, row 1, column value: '5%' is not allowed; write the number without the sign", problems[0], StringComparison.Ordinal);
        Assert.Contains(problems, problem => problem.StartsWith("register, row 2, column id: 'a'", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("register, row 2, column area: the cell may not be empty", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("register, row 2, column missing: 'lost' is not allowed; allowed are: suppressed,", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("register, row 3, column missing: 'suppressed' is not allowed; there is a value", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_WrongColumnsOrNoRows_SaysSo()
    {
        using var wrong = Table(("id", typeof(string)), ("colour", typeof(string)));
        using var empty = Table(("id", typeof(string)), ("indicator", typeof(string)), ("area", typeof(string)), ("period", typeof(string)), ("value", typeof(double)), ("source", typeof(string)));

        Assert.Contains("column colour: 'colour' is not allowed; the columns are id,", Message(wrong));
        Assert.Contains("column source: the column is missing", Message(wrong));
        Assert.Contains("the reader has no rows", Message(empty));

        static string Message(DataTable table)
        {
            using var reader = table.CreateDataReader();
            return Assert.Throws<DataFileException>(() => ObservationReader.Read(reader)).Message;
        }
    }

    private static DataTable Table(params (string Name, Type Type)[] columns)
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var (name, type) in columns)
            table.Columns.Add(new DataColumn(name, type));
        return table;
    }
}
