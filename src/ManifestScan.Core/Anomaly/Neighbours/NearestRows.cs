using System.Runtime.Intrinsics;

namespace ManifestScan.Anomaly.Neighbours;

/// <summary>The few nearest reference rows of one row, nearest first.</summary>
sealed class NearestRows(int capacity)
{
    readonly float[] _squares = new float[capacity];
    readonly int[] _rows = new int[capacity];

    /// <summary>In every lane the squared distance below which a row is near enough.</summary>
    internal Vector256<float> Worst { get; private set; }

    /// <summary>How many were found.</summary>
    internal int Count { get; private set; }

    internal float SquareAt(int place) => _squares[place];

    internal int RowAt(int place) => _rows[place];

    internal void Clear()
    {
        Count = 0;
        Worst = Vector256.Create(float.MaxValue);
    }

    /// <summary>Takes those of eight neighbouring reference rows that are near enough; of equal distances the earlier row stays.</summary>
    /// <returns>The new <see cref="Worst"/>.</returns>
    internal Vector256<float> Take(Vector256<float> squares, int firstRow)
    {
        uint nearer = Vector256.LessThan(squares, Worst).ExtractMostSignificantBits();
        while (nearer != 0)
        {
            int lane = int.CreateTruncating(uint.TrailingZeroCount(nearer));
            nearer &= nearer - 1;
            Insert(squares.GetElement(lane), firstRow + lane);
        }
        return Worst;
    }

    void Insert(float square, int row)
    {
        if (!(square < Worst.ToScalar()))
        {
            return;
        }
        int place = Count < _squares.Length ? Count++ : Count - 1;
        for (; place > 0 && _squares[place - 1] > square; place--)
        {
            _squares[place] = _squares[place - 1];
            _rows[place] = _rows[place - 1];
        }
        (_squares[place], _rows[place]) = (square, row);
        if (Count == _squares.Length)
        {
            Worst = Vector256.Create(_squares[^1]);
        }
    }
}
