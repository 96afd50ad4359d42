using System.Data;
using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using SystemRow = System.Data.DataRow;

namespace PopulationHealth.Tests;

/// <summary>What data frames and data tables ask of a data reader, of every result that has one.</summary>
public class RecordReaderTests
{
    private static readonly Type[] Allowed = [typeof(string), typeof(double), typeof(int), typeof(long), typeof(bool), typeof(decimal), typeof(DateTime)];

    public static TheoryData<string> Results => [.. TabularResults.All.Keys];

    [Fact]
    public void Results_EveryOneWithAReader_IsInTheList()
    {
        var methods = typeof(RecordTable).Assembly.GetExportedTypes().Where(type => !type.IsNested)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.Name == "ToDataReader");
        var receivers = methods.Select(method => NameOf(method.IsDefined(typeof(ExtensionAttribute)) ? method.GetParameters()[0].ParameterType : method.DeclaringType!));

        Assert.Equal(TabularResults.All.Keys.Order(StringComparer.Ordinal), receivers.Order(StringComparer.Ordinal));

        static string NameOf(Type type) => type.Name == "IEnumerable`1" ? $"IEnumerable<{type.GetGenericArguments()[0].Name}>" : type.Name;
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void ToDataReader_EveryResult_HasPlainColumnsAndRows(string result)
    {
        using var reader = TabularResults.All[result]();

        Assert.True(reader.HasRows);
        Assert.Equal(-1, reader.RecordsAffected);
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var rows = 0;
        for (; reader.Read(); rows++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Assert.Contains(reader.GetFieldType(column), Allowed);
                Assert.Equal(reader.GetFieldType(column).Name, reader.GetDataTypeName(column));
                var value = reader.GetValue(column);
                Assert.Equal(value is DBNull, reader.IsDBNull(column));
                Assert.True(value is DBNull || value.GetType() == reader.GetFieldType(column));
                Assert.False(value is double.NaN or "");
                Assert.Equal(value, reader[names[column]]);
            }
        }
        Assert.True(rows > 0);
        Assert.False(reader.NextResult());
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void DataTableLoad_EveryResult_HasTheSameCells(string result)
    {
        using var table = Load(TabularResults.All[result]());
        using var reader = TabularResults.All[result]();

        Assert.Equal(Enumerable.Range(0, reader.FieldCount).Select(column => (reader.GetName(column), reader.GetFieldType(column))), table.Columns.Cast<DataColumn>().Select(column => (column.ColumnName, column.DataType)));
        foreach (SystemRow row in table.Rows)
        {
            Assert.True(reader.Read());
            var values = new object[reader.FieldCount];
            Assert.Equal(values.Length, reader.GetValues(values));
            Assert.Equal(values, row.ItemArray);
        }
        Assert.False(reader.Read());
    }

    [Fact]
    public void TypedGetters_EachType_GiveTheValueOrRefuse()
    {
        using var reader = RecordTable.Of("Types", [new Typed("text", 1.5, 2, 3L, 4.25m, true, new DateTime(2021, 5, 1, 12, 30, 0, DateTimeKind.Unspecified), null)]).ToDataReader();
        Assert.True(reader.Read());

        Assert.Equal(("text", 1.5, 2, 3L), (reader.GetString(0), reader.GetDouble(1), reader.GetInt32(2), reader.GetInt64(3)));
        Assert.Equal((4.25m, true, new DateTime(2021, 5, 1, 12, 30, 0, DateTimeKind.Unspecified)), (reader.GetDecimal(4), reader.GetBoolean(5), reader.GetDateTime(6)));
        Assert.Equal(2.0, reader.GetFieldValue<double?>(1) + 0.5);
        var letters = new char[3];
        Assert.Equal((4L, 2L), (reader.GetChars(0, 0, null, 0, 0), reader.GetChars(0, 2, letters, 1, 2)));
        Assert.Equal("\0xt", new string(letters));
        Assert.True(reader.IsDBNull(7));
        Assert.Contains("ask IsDBNull first", Assert.Throws<InvalidCastException>(() => reader.GetDouble(7)).Message);
        Assert.Contains("is of type String, not Double", Assert.Throws<InvalidCastException>(() => reader.GetDouble(0)).Message);
        Assert.All<Action>(
            [() => reader.GetByte(2), () => reader.GetInt16(2), () => reader.GetFloat(1), () => reader.GetGuid(0), () => reader.GetChar(0), () => reader.GetBytes(0, 0, null, 0, 0)],
            read => Assert.Throws<InvalidCastException>(read));
    }

    [Fact]
    public void GetOrdinal_Names_AreFoundWithCaseFirstAndThenWithout()
    {
        using var reader = RecordTable.Of("Names", [new { value = 1, Value = 2, Other = 3 }]).ToDataReader();

        Assert.Equal((0, 1, 2, 0), (reader.GetOrdinal("value"), reader.GetOrdinal("Value"), reader.GetOrdinal("OTHER"), reader.GetOrdinal("VALUE")));
        Assert.Contains("the columns are value, Value, Other", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("none")).Message);
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(3));
        Assert.Throws<ArgumentNullException>(() => reader.GetOrdinal(null!));
    }

    [Fact]
    public void Values_BeforeTheFirstAndAfterTheLastRow_AreRefused()
    {
        using var reader = RecordTable.Of("One", [new { Value = 1 }]).ToDataReader();

        Assert.Contains("call Read first", Assert.Throws<InvalidOperationException>(() => reader.GetValue(0)).Message);
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Contains("All rows have been read", Assert.Throws<InvalidOperationException>(() => reader.IsDBNull(0)).Message);
    }

    [Fact]
    public void Close_ThenAnything_IsRefused()
    {
        var reader = TabularResults.All["LifeTable"]();
        Assert.False(reader.IsClosed);
        reader.Close();
        reader.Dispose();

        Assert.True(reader.IsClosed);
        Assert.Equal(-1, reader.RecordsAffected);
        Assert.All<Action>(
            [
                () => reader.Read(), () => reader.NextResult(), () => reader.GetName(0), () => reader.GetOrdinal("age"), () => reader.GetValue(0), () => reader.GetSchemaTable(),
                () => _ = reader.FieldCount, () => _ = reader.HasRows, () => _ = reader.Depth, () => reader.GetFieldType(0), () => reader.IsDBNull(0),
            ],
            use => Assert.Contains("ask the result for a new one", Assert.Throws<InvalidOperationException>(use).Message));
    }

    [Fact]
    public void GetSchemaTable_Columns_AreDescribed()
    {
        using var reader = RecordTable.Of("Schema", [new { Name = "a", Share = 0.5 }]).ToDataReader();
        using var schema = reader.GetSchemaTable()!;

        Assert.Equal([("Name", 0, typeof(string), true), ("Share", 1, typeof(double), true)], schema.Rows.Cast<SystemRow>().Select(row =>
            ((string)row[SchemaTableColumn.ColumnName], (int)row[SchemaTableColumn.ColumnOrdinal], (Type)row[SchemaTableColumn.DataType], (bool)row[SchemaTableColumn.AllowDBNull])));
        Assert.Equal(["Name", "Share"], reader.GetColumnSchema().Select(column => column.ColumnName));
    }

    [Fact]
    public void DataTableLoad_Cells_CanBeChanged()
    {
        using var table = Load(RecordTable.Of("Rows", [new { Value = 1 }]).ToDataReader());

        table.Rows[0]["Value"] = 2;

        Assert.Equal(2, table.Rows[0]["Value"]);
    }

    [Fact]
    public void PublishedTable_Status_IsTheSameForEveryCellHeldBack()
    {
        var counts = CountTable.Of(("North", "0-64", 31), ("North", "65+", 3), ("South", "0-64", 40), ("South", "65+", 12)).WithTotals();
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 4), counts);
        using var table = Load(published.ToDataReader());

        Assert.True(published.PrimaryCount > 0 && published.SecondaryCount > 0);
        Assert.Equal(published.Cells.Select(cell => cell.Status.IsHidden ? "suppressed" : "open"), table.Rows.Cast<SystemRow>().Select(row => (string)row["status"]));
        Assert.Equal(published.Cells.Select(cell => cell.Published), table.Rows.Cast<SystemRow>().Select(row => (string)row["published"]));
    }

    [Fact]
    public void Observations_IntervalsAtOtherLevels_HaveNoLimits()
    {
        var observed = Given.Observed("a", Given.Smoking, 12.5);
        using var table = Load(new Observation[] { new Observation<Proportion>(Given.Smoking, Proportion.Of(125, 1000, 0.9, 0.998)) { Id = "a", Area = observed.Area, Period = observed.Period, Source = observed.Source } }.ToDataReader());

        Assert.Equal((DBNull.Value, DBNull.Value), (table.Rows[0]["lower"], table.Rows[0]["upper"]));
        Assert.True((double)table.Rows[0]["lower_99_8"] < 12.5);
    }

    [Fact]
    public void Enumerator_Rows_AreRecords()
    {
        using var reader = RecordTable.Of("Rows", [new { Value = 1 }, new { Value = 2 }]).ToDataReader();

        Assert.Equal([1, 2], reader.Cast<IDataRecord>().Select(record => record.GetInt32(0)));
    }

    [Fact]
    public void Load_AResultWithoutRows_HasColumnsAll_TheSame()
    {
        using var table = Load(LifeTable.Of([]).ToDataReader());

        Assert.Empty(table.Rows);
        Assert.Equal(13, table.Columns.Count);
    }

    [Fact]
    public void Observations_Cells_AreInTheUnitThatIsShown()
    {
        using var table = Load(TabularResults.Observations().ToDataReader());

        Assert.Equal((12.5, "%", "female", "18-64", "ethnicity", "White British"), ((double)table.Rows[0]["value"], (string)table.Rows[0]["unit"], (string)table.Rows[0]["sex"], (string)table.Rows[0]["age"], (string)table.Rows[0]["dimension"], (string)table.Rows[0]["category"]));
        Assert.Equal((new DateTime(2021, 1, 1), new DateTime(2021, 12, 31)), ((DateTime)table.Rows[0]["period_start"], (DateTime)table.Rows[0]["period_end"]));
        Assert.Equal((DBNull.Value, "suppressed", "a small count"), (table.Rows[1]["value"], (string)table.Rows[1]["missing"], (string)table.Rows[1]["note"]));
    }

    [Fact]
    public void Load_AnyRecords_GivesTheValuesBack()
    {
        var records = from text in Gen.Elements("", "a", "ü, \"b\"\n")
                      from number in ArbMap.Default.GeneratorFor<double>()
                      from whole in ArbMap.Default.GeneratorFor<int?>()
                      from count in ArbMap.Default.GeneratorFor<long>()
                      from exact in ArbMap.Default.GeneratorFor<decimal>()
                      from flag in ArbMap.Default.GeneratorFor<bool>()
                      from day in Gen.Choose(1, 3_000_000).Select(days => new DateTime(2000, 1, 1).AddMinutes(days))
                      select new Typed(text, number, whole ?? 0, count, exact, flag, day, whole);
        Prop.ForAll(records.ListOf().ToArbitrary(), list =>
        {
            using var table = Load(RecordTable.Of("Any", list).ToDataReader());
            return table.Rows.Cast<SystemRow>().Select(row => row.ItemArray).Zip(list).All(pair => pair.First.SequenceEqual(new object[]
            {
                pair.Second.Text.Length == 0 ? DBNull.Value : pair.Second.Text, double.IsNaN(pair.Second.Number) ? DBNull.Value : pair.Second.Number, pair.Second.Whole,
                pair.Second.Count, pair.Second.Exact, pair.Second.Flag, pair.Second.Time, pair.Second.Maybe is { } maybe ? (double)maybe : DBNull.Value,
            })) && table.Rows.Count == list.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static DataTable Load(DbDataReader reader)
    {
        var table = new DataTable();
        table.Load(reader);
        Assert.True(reader.IsClosed);
        return table;
    }

    private sealed record Typed(string Text, double Number, int Whole, long Count, decimal Exact, bool Flag, DateTime Time, double? Maybe);
}
