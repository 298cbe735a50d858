using System.Text;
using ManifestScan.Ingest.Text;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Rows of a table that is no text, as a stream of comma-separated text: one line per row, so that lines are row numbers.</summary>
/// <remarks>Recognition and reading are then those of delimited text. Nothing but the row at hand is held.</remarks>
sealed class TableStream : ForwardStream
{
    readonly IEnumerator<IReadOnlyList<Cell>> _rows;
    readonly MemoryStream _line = new();
    readonly List<long> _numbers = [];

    /// <param name="rows">The rows; enumerated once and disposed of.</param>
    internal TableStream(IEnumerable<IReadOnlyList<Cell>> rows) => _rows = rows.GetEnumerator();

    /// <summary>Cells of a column that were stored as numbers and not as text, so far.</summary>
    internal long NumbersIn(int column) => column < _numbers.Count ? _numbers[column] : 0;

    public override int Read(Span<byte> buffer)
    {
        while (_line.Position == _line.Length)
        {
            if (!_rows.MoveNext())
            {
                return 0;
            }
            _line.SetLength(0);
            Write(_rows.Current);
            _line.Position = 0;
        }
        return _line.Read(buffer);
    }

    void Write(IReadOnlyList<Cell> cells)
    {
        for (int column = 0; column < cells.Count; column++)
        {
            if (column > 0)
            {
                _line.WriteByte((byte)',');
            }
            while (_numbers.Count <= column)
            {
                _numbers.Add(0);
            }
            _numbers[column] += cells[column].IsNumber ? 1 : 0;
            _line.Write(Encoding.UTF8.GetBytes(Quoted(cells[column].Text)));
        }
        _line.WriteByte((byte)'\n');
    }

    static string Quoted(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.AsSpan().ContainsAny(",\"") ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        _line.Dispose();
        base.Dispose(disposing);
    }
}
