using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Reads Excel workbooks of both kinds.</summary>
static class Workbook
{
    // Excel keeps fifteen digits; what is longer has lost its last ones.
    const double LargestExact = 1e15;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Names of the sheets in their order; null when the workbook is damaged or encrypted.</summary>
    internal static IReadOnlyList<string>? Sheets(StoredTable table)
    {
        try
        {
            using IExcelDataReader reader = Open(table);
            var names = new List<string>();
            do
            {
                names.Add(reader.Name ?? "");
            }
            while (reader.NextResult());
            return names;
        }
        catch (Exception damaged) when (damaged is SourceFaultException || IsDamage(damaged))
        {
            return null;
        }
    }

    /// <summary>Rows of one sheet, the empty ones included.</summary>
    /// <exception cref="SourceFaultException">The workbook is damaged.</exception>
    internal static IEnumerable<IReadOnlyList<Cell>> Rows(StoredTable table, int sheet)
    {
        using IExcelDataReader reader = Guarded(() => Open(table));
        for (int i = 0; i < sheet; i++)
        {
            Guarded(reader.NextResult);
        }
        while (Guarded(reader.Read))
        {
            var cells = new Cell[reader.FieldCount];
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = Guarded(() => CellOf(reader, column));
            }
            yield return cells;
        }
    }

    static IExcelDataReader Open(StoredTable table) => ExcelReaderFactory.CreateReader(table.OpenWhole());

    static Cell CellOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => new Cell("", false),
        string text => new Cell(text, false),
        DateTime date => new Cell(Date(date), false),
        TimeSpan time => new Cell(time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture), false),
        bool flag => new Cell(flag ? "true" : "false", false),
        IConvertible number and (double or float or decimal or int or long) =>
            new Cell(Number(number.ToDouble(CultureInfo.InvariantCulture), reader.GetNumberFormatString(column)), true),
        _ => new Cell("", false),
    };

    static string Date(DateTime date) => date.Year < 1900 ? date.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
        : date.TimeOfDay == TimeSpan.Zero ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A number as the cell shows it; one with lost digits keeps its exponent, so that nobody takes it for a document.</summary>
    static string Number(double number, string? format)
    {
        if (Math.Abs(number) >= LargestExact)
        {
            return number.ToString("E14", CultureInfo.InvariantCulture);
        }
        if (number != Math.Floor(number))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }
        string digits = number.ToString("0", CultureInfo.InvariantCulture);
        bool isPadded = format is { Length: > 1 } && format.All(c => c == '0');
        return isPadded ? digits.PadLeft(format!.Length, '0') : digits;
    }

    static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            throw IngestFaults.DamagedWorkbook(damaged);
        }
    }

    // The reader has no error of its own for most damage: whatever the content makes it throw is the content's fault.
    static bool IsDamage(Exception found) => found is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException
        or ArgumentException or InvalidOperationException or NotSupportedException or NullReferenceException or IndexOutOfRangeException
        or OverflowException or KeyNotFoundException or EndOfStreamException;
}
