using System.Text;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>The fields of a remark between slashes; one slash in front of all does not count.</summary>
readonly ref struct SlashFields
{
    /// <summary>Fields that are looked at; the last takes what is left.</summary>
    internal const int Most = 16;

    readonly ReadOnlySpan<byte> _text;
    readonly ReadOnlySpan<Range> _ranges;

    /// <param name="text">The remark.</param>
    /// <param name="ranges">Room for the places of its fields.</param>
    internal SlashFields(ReadOnlySpan<byte> text, Span<Range> ranges)
    {
        _text = text.Trim(" \t\r\n"u8);
        _text = _text.StartsWith("/"u8) ? _text[1..] : _text;
        int count = 0;
        int start = 0;
        while (count < ranges.Length - 1 && _text[start..].IndexOf((byte)'/') is >= 0 and var length)
        {
            ranges[count++] = new Range(start, start + length);
            start += length + 1;
        }
        ranges[count++] = new Range(start, _text.Length);
        _ranges = ranges[..count];
    }

    internal int Count => _ranges.Length;

    /// <summary>A field without blanks at its ends; empty when there is none.</summary>
    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            if (index >= Count)
            {
                return [];
            }
            ReadOnlySpan<byte> field = _text[_ranges[index]];
            bool isBare = field.IsEmpty || (field[0] > ' ' && field[^1] > ' ');
            return isBare ? field : field.Trim(" \t\r\n"u8);
        }
    }

    /// <summary>A field as text; null when there is none or it is empty.</summary>
    internal string? Text(int index) => TextOf.Value(this[index]);

    /// <summary>The same of a number, which does not repeat.</summary>
    internal string? Number(int index) => TextOf.Once(this[index]);

    /// <summary>The first fields as texts.</summary>
    internal string?[] Texts(int count)
    {
        var texts = new string?[count];
        for (int i = 0; i < count; i++)
        {
            texts[i] = Text(i);
        }
        return texts;
    }

    /// <summary>A field as ISO date, or as written when it is none; null when it is empty.</summary>
    internal string? Date(int index, bool isBackward, DateOnly flight) =>
        this[index].IsEmpty ? null : EdifactDates.OfPerson(this[index], isBackward, flight);

    /// <summary>Index of the first field like 12JUL64 or 12JUL1964; -1 when there is none.</summary>
    internal int FindDate()
    {
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<byte> field = this[i];
            bool mayBe = field.Length is >= 7 and <= 12 && char.IsAsciiDigit((char)field[0]) && !char.IsAsciiDigit((char)field[2]);
            if (mayBe && IsDate(field))
            {
                return i;
            }
        }
        return -1;
    }

    static bool IsDate(ReadOnlySpan<byte> field)
    {
        Span<char> date = stackalloc char[12];
        return Encoding.UTF8.TryGetChars(field, date, out int count) && IsDate(date[..count]);
    }

    static bool IsDate(ReadOnlySpan<char> date) => date.Length is 7 or 9 && char.IsAsciiDigit(date[0]) && char.IsAsciiDigit(date[1])
        && char.IsLetter(date[2]) && char.IsLetter(date[3]) && char.IsLetter(date[4]) && char.IsAsciiDigit(date[5]) && char.IsAsciiDigit(date[6]);
}
