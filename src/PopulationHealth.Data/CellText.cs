using System.Data.Common;
using System.Globalization;

namespace PopulationHealth;

/// <summary>How values are written as the text of a cell: numbers with a point and every digit that they need, so that they read back as they were.</summary>
internal static class CellText
{
    /// <summary>A number; nothing for one that is not a number.</summary>
    public static string Of(double number)
    {
        var text = double.IsNaN(number) ? "" : (number + 0.0).ToString("R", CultureInfo.InvariantCulture);
        // The files have no exponents.
        return text.Contains('E', StringComparison.Ordinal) && CleanNumber.AsDecimal(number) is { } plain ? plain.ToString(CultureInfo.InvariantCulture) : text;
    }

    /// <summary>What a data reader gives; nothing for no value. A number from a database comes with the digits that it is printed with, without binary noise.</summary>
    public static string Of(object value) => value switch
    {
        DBNull => "",
        string text => text,
        double number => Of(CleanNumber.Of(number)),
        float number => Of(CleanNumber.Of(number)),
        bool flag => flag ? "true" : "false",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A cell of a data reader's row.</summary>
    public static string Of(DbDataReader reader, int ordinal) => Of(reader.GetValue(ordinal));
}
