using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Makes output columns from a function of the run and a row.</summary>
static class ColumnOf
{
    /// <summary>Text that stands in a dictionary of the data: its ids go to the file without becoming strings.</summary>
    internal static OutputColumn Ids(string name, string meaning, Func<RunRecord, TextDictionary> texts, Func<RunRecord, int, int> id) =>
        new IdColumn(name, true, meaning, run => new DictionaryTexts(texts(run)), id);

    /// <summary>Text that stands in values made once for the run.</summary>
    internal static OutputColumn Ids(string name, string meaning, Func<RunRecord, IUtf8Values> texts, Func<RunRecord, int, int> id, bool isNullable) =>
        new IdColumn(name, isNullable, meaning, texts, id);

    /// <summary>One of a few words, by its place among them; negative is null.</summary>
    internal static OutputColumn Word(string name, string meaning, IReadOnlyList<string> words, Func<RunRecord, int, int> place, bool isNullable = false)
    {
        var texts = new DictionaryTexts(TextDictionary.Of(words));
        return new IdColumn(name, isNullable, meaning, _ => texts, place);
    }

    /// <summary>Text made for the output.</summary>
    internal static OutputColumn Text(string name, string meaning, Func<RunRecord, int, string?> value, bool isNullable = true) =>
        new TextColumn(name, isNullable, meaning, value);

    internal static OutputColumn TextList(string name, string meaning, Func<RunRecord, int, IEnumerable<string>> values) =>
        new TextListColumn(name, meaning, values);

    internal static OutputColumn Int64List(string name, string meaning, Func<RunRecord, int, IEnumerable<long>> values) =>
        new Int64ListColumn(name, meaning, values);

    internal static OutputColumn Int32(string name, string meaning, Func<RunRecord, int, int?> value, bool isNullable = false) =>
        new NumberColumn<int>(name, ParquetType.Int32, isNullable, meaning, value, (v, n) => ParquetColumn.Int32s(v, n));

    internal static OutputColumn Int64(string name, string meaning, Func<RunRecord, int, long?> value, bool isNullable = false) =>
        new NumberColumn<long>(name, ParquetType.Int64, isNullable, meaning, value, (v, n) => ParquetColumn.Int64s(v, n));

    internal static OutputColumn Double(string name, string meaning, Func<RunRecord, int, double?> value, bool isNullable = true) =>
        new NumberColumn<double>(name, ParquetType.Double, isNullable, meaning, value, (v, n) => ParquetColumn.Doubles(v, n));

    internal static OutputColumn Boolean(string name, string meaning, Func<RunRecord, int, bool?> value) =>
        new NumberColumn<bool>(name, ParquetType.Boolean, true, meaning, value, (v, n) => ParquetColumn.Booleans(v, n));

    /// <summary>A date given in days since 1970-01-01.</summary>
    internal static OutputColumn Date(string name, string meaning, Func<RunRecord, int, int> day) => new NumberColumn<int>(
        name, ParquetType.Date, true, meaning, (run, row) => day(run, row) is var d && d == Missing.Day ? null : d, (v, n) => ParquetColumn.Int32s(v, n));

    /// <summary>A time given in ticks.</summary>
    internal static OutputColumn Time(string name, string meaning, Func<RunRecord, int, long> ticks, bool isUtc = true) => new NumberColumn<long>(
        name,
        isUtc ? ParquetType.TimestampMicrosUtc : ParquetType.TimestampMicrosLocal,
        true,
        meaning,
        (run, row) => ticks(run, row) is var t && t == Missing.Ticks ? null : (t - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
        (v, n) => ParquetColumn.Int64s(v, n));

    sealed class IdColumn(string name, bool isNullable, string meaning, Func<RunRecord, IUtf8Values> texts, Func<RunRecord, int, int> id)
        : OutputColumn(name, ParquetType.String, isNullable, meaning)
    {
        internal override ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows)
        {
            var ids = new int[rows.Length];
            for (int i = 0; i < ids.Length; i++)
            {
                ids[i] = id(run, rows[i]);
            }
            return ParquetColumn.Texts(ids, texts(run));
        }
    }

    sealed class TextColumn(string name, bool isNullable, string meaning, Func<RunRecord, int, string?> value)
        : OutputColumn(name, ParquetType.String, isNullable, meaning)
    {
        internal override ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows)
        {
            var texts = new TextDictionary();
            var ids = new int[rows.Length];
            for (int i = 0; i < ids.Length; i++)
            {
                ids[i] = value(run, rows[i]) is { } text ? texts.Intern(text) : TextDictionary.Null;
            }
            return ParquetColumn.Texts(ids, new DictionaryTexts(texts));
        }
    }

    sealed class TextListColumn(string name, string meaning, Func<RunRecord, int, IEnumerable<string>> values)
        : OutputColumn(name, ParquetType.ListOfString, false, meaning)
    {
        internal override ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows)
        {
            var texts = new TextDictionary();
            var ids = new List<int>();
            var offsets = new int[rows.Length + 1];
            for (int i = 0; i < rows.Length; i++)
            {
                ids.AddRange(values(run, rows[i]).Select(v => texts.Intern(v)));
                offsets[i + 1] = ids.Count;
            }
            return ParquetColumn.TextLists(offsets, ids.ToArray(), new DictionaryTexts(texts));
        }
    }

    sealed class Int64ListColumn(string name, string meaning, Func<RunRecord, int, IEnumerable<long>> values)
        : OutputColumn(name, ParquetType.ListOfInt64, false, meaning)
    {
        internal override ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows)
        {
            var numbers = new List<long>();
            var offsets = new int[rows.Length + 1];
            for (int i = 0; i < rows.Length; i++)
            {
                numbers.AddRange(values(run, rows[i]));
                offsets[i + 1] = numbers.Count;
            }
            return ParquetColumn.Int64Lists(offsets, numbers.ToArray());
        }
    }

    sealed class NumberColumn<T>(
        string name,
        ParquetType type,
        bool isNullable,
        string meaning,
        Func<RunRecord, int, T?> value,
        Func<ReadOnlyMemory<T>, ReadOnlyMemory<bool>, ParquetColumn> column) : OutputColumn(name, type, isNullable, meaning)
        where T : struct
    {
        internal override ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows)
        {
            var values = new T[rows.Length];
            bool[]? isNull = null;
            for (int i = 0; i < values.Length; i++)
            {
                if (value(run, rows[i]) is { } given)
                {
                    values[i] = given;
                }
                else
                {
                    isNull ??= new bool[rows.Length];
                    isNull[i] = true;
                }
            }
            return column(values, isNull);
        }
    }
}
