using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Numbers;

/// <summary>Reads a cell as a number.</summary>
static class NumberText
{
    static readonly string[] Nothing = ["na", "n/a", "null", "none", "nil", "?", "-", "."];

    /// <summary>Whether a cell says that it holds nothing.</summary>
    internal static bool IsMissing(string cell) => cell.Length == 0 || Nothing.Contains(cell, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">UTF-8 without outer white space.</param>
    /// <param name="mayHaveDecimalComma">True where a comma cannot separate fields.</param>
    internal static (NumberKind Kind, float Value) Read(ReadOnlySpan<byte> cell, bool mayHaveDecimalComma)
    {
        if (cell.IsEmpty)
        {
            return (NumberKind.Missing, float.NaN);
        }
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return (double.IsFinite(number) ? NumberKind.Number : NumberKind.NotFinite, NumberColumn.Kept(number));
        }
        return mayHaveDecimalComma && cell.Length < 64 && cell.Contains((byte)',') && !cell.Contains((byte)'.') ? WithPoint(cell) : Word(cell);
    }

    static (NumberKind Kind, float Value) WithPoint(ReadOnlySpan<byte> cell)
    {
        Span<byte> point = stackalloc byte[cell.Length];
        cell.CopyTo(point);
        point[cell.IndexOf((byte)',')] = (byte)'.';
        return point.Contains((byte)',') ? (NumberKind.Text, float.NaN) : Read(point, false);
    }

    static (NumberKind Kind, float Value) Word(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > 16)
        {
            return (NumberKind.Text, float.NaN);
        }
        string word = Encoding.UTF8.GetString(cell).ToUpperInvariant();
        return word switch
        {
            "TRUE" => (NumberKind.Number, 1),
            "FALSE" => (NumberKind.Number, 0),
            "INF" or "+INF" or "-INF" => (NumberKind.NotFinite, float.NaN),
            _ => (IsMissing(word) ? NumberKind.Missing : NumberKind.Text, float.NaN),
        };
    }
}
