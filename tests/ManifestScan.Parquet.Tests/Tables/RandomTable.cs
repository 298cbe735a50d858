using System.Text;

namespace ManifestScan.Parquet.Tests.Tables;

/// <summary>Seeded tables with every type, both nullable and not, and with awkward values well represented.</summary>
sealed class RandomTable
{
    const double NullShare = 0.2;

    static readonly string[] Alphabet =
    [
        "a", "Z", "ı", "İ", "ß", "é",
        "Ж", "中", "😀", " ", "\"", "\\", "\n", "\u0001", "\u2028", "\uFFFD", "\uD7FF", "\U0010FFFF",
    ];

    readonly Random _random;

    RandomTable(int seed)
    {
        _random = new Random(seed);
    }

    public static TestTable Create(int seed, int rows) => new RandomTable(seed).Create(rows);

    TestTable Create(int rows)
    {
        var fields = new List<ParquetField>();
        var columns = new List<object?[]>();
        foreach (ParquetType type in Enum.GetValues<ParquetType>())
        {
            foreach (bool isNullable in new[] { false, true })
            {
                fields.Add(new ParquetField($"{type}{(isNullable ? "Nullable" : "")}", type, isNullable));
                columns.Add(Column(type, isNullable, rows));
            }
        }

        fields.Add(new ParquetField("OnlyNulls", ParquetType.String, true));
        columns.Add(new object?[rows]);
        return new TestTable(new ParquetSchema(fields), columns);
    }

    object?[] Column(ParquetType type, bool isNullable, int rows)
    {
        // Some columns repeat few values, so that dictionaries and runs occur; others hardly repeat.
        object[] pool = Enumerable.Range(0, _random.Next(1, 40)).Select(_ => Value(type)).ToArray();
        double repeating = _random.Next(3) / 2.0;
        object?[] values = new object?[rows];
        for (int i = 0; i < rows; i++)
        {
            if (i > 0 && _random.Next(4) == 0)
                values[i] = values[i - 1];
            else if (!isNullable || _random.NextDouble() >= NullShare)
                values[i] = _random.NextDouble() < repeating ? pool[_random.Next(pool.Length)] : Value(type);
        }

        return values;
    }

    object Value(ParquetType type) => type switch
    {
        ParquetType.Boolean => _random.Next(2) == 0,
        ParquetType.Int32 => Pick(int.MinValue, int.MaxValue, 0, -1, _random.Next(-50, 50), (int)_random.NextInt64(int.MinValue, int.MaxValue)),
        ParquetType.Int64 => Pick(long.MinValue, long.MaxValue, 0, -1, _random.Next(-50, 50), _random.NextInt64()),
        ParquetType.Float => Pick(float.NaN, float.PositiveInfinity, float.NegativeInfinity, -0f, 0f, float.Epsilon, _random.NextSingle()),
        ParquetType.Double => Pick(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0d, 0d, double.Epsilon, _random.NextDouble()),
        ParquetType.String => Text(),
        ParquetType.Date => Pick(0, -1, _random.Next(-700_000, 2_900_000)),
        ParquetType.ListOfString => Enumerable.Range(0, ListLength()).Select(_ => _random.Next(6) == 0 ? null : Text()).ToArray(),
        ParquetType.ListOfInt64 => Enumerable.Range(0, ListLength()).Select(_ => Element()).ToArray(),
        _ => Pick(0L, -1L, 1_999_999L, _random.NextInt64(-60_000_000_000_000_000, 200_000_000_000_000_000)),
    };

    long? Element() => _random.Next(6) == 0 ? null : _random.NextInt64(-9, 9);

    object Pick<T>(params T[] values)
        where T : struct => values[_random.Next(values.Length)];

    int ListLength() => _random.Next(10) switch
    {
        < 4 => 0,
        < 8 => _random.Next(1, 4),
        _ => _random.Next(5, 30),
    };

    string Text()
    {
        int length = _random.Next(20) == 0 ? _random.Next(60, 300) : _random.Next(0, 12);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
            text.Append(Alphabet[_random.Next(Alphabet.Length)]);
        return text.ToString();
    }
}
