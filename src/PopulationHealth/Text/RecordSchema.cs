using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PopulationHealth;

/// <summary>The table that describes a data reader's columns, as <see cref="DbDataReader.GetSchemaTable"/> gives it.</summary>
internal static class RecordSchema
{
    [UnconditionalSuppressMessage("Trimming", "IL2111", Justification = "A column of types holds them as values; nobody looks their members up.")]
    public static DataTable Of(IReadOnlyList<(string Name, Type Type)> columns)
    {
        var schema = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        Add(schema, SchemaTableColumn.ColumnName, typeof(string));
        Add(schema, SchemaTableColumn.ColumnOrdinal, typeof(int));
        Add(schema, SchemaTableColumn.ColumnSize, typeof(int));
        Add(schema, SchemaTableColumn.NumericPrecision, typeof(short));
        Add(schema, SchemaTableColumn.NumericScale, typeof(short));
        Add(schema, SchemaTableColumn.DataType, typeof(Type));
        Add(schema, SchemaTableOptionalColumn.ProviderSpecificDataType, typeof(Type));
        Add(schema, "DataTypeName", typeof(string));
        Add(schema, SchemaTableColumn.IsLong, typeof(bool));
        Add(schema, SchemaTableColumn.AllowDBNull, typeof(bool));
        Add(schema, SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
        Add(schema, SchemaTableColumn.IsUnique, typeof(bool));
        Add(schema, SchemaTableColumn.IsKey, typeof(bool));
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            var (name, type) = columns[ordinal];
            // -1 is a size that is not known: DataTable.Load takes it for texts of any length. Read-only it would make its columns, so that nobody could work on with the table.
            schema.Rows.Add(name, ordinal, -1, DBNull.Value, DBNull.Value, type, type, type.Name, false, true, false, false, false);
        }
        return schema;
    }

    private static void Add(
        DataTable schema,
        string name,
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        schema.Columns.Add(new DataColumn(name, type));
}
