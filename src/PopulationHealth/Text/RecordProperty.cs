using System.Reflection;

namespace PopulationHealth;

/// <summary>A property of a user's record as a column of a data reader: of its own type where every data frame takes that, otherwise as the text that the table shows.</summary>
internal static class RecordProperty
{
    public static RecordColumns<object?[]> Columns(IReadOnlyList<PropertyInfo> properties, Func<object?, string> text)
    {
        var columns = new RecordColumns<object?[]>();
        for (var index = 0; index < properties.Count; index++)
            columns = Add(columns, properties[index], index, text);
        return columns;
    }

    private static RecordColumns<object?[]> Add(RecordColumns<object?[]> columns, PropertyInfo property, int index, Func<object?, string> text)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return 0 switch
        {
            _ when type == typeof(double) => columns.Number(property.Name, record => (double?)record[index]),
            _ when type == typeof(float) => columns.Number(property.Name, record => (float?)record[index]),
            _ when type == typeof(int) => columns.Whole(property.Name, record => (int?)record[index]),
            _ when type == typeof(long) => columns.Count(property.Name, record => (long?)record[index]),
            _ when type == typeof(decimal) => columns.Exact(property.Name, record => (decimal?)record[index]),
            _ when type == typeof(bool) => columns.Flag(property.Name, record => (bool?)record[index]),
            _ when type == typeof(DateOnly) => columns.Day(property.Name, record => (DateOnly?)record[index]),
            _ when type == typeof(DateTime) => columns.Time(property.Name, record => (DateTime?)record[index]),
            _ => columns.Text(property.Name, record => text(record[index])),
        };
    }
}
