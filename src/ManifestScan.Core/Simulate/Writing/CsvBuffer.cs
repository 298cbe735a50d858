using System.Buffers;
using System.Buffers.Text;

namespace ManifestScan.Simulate.Writing;

/// <summary>A growing piece of a CSV file in UTF-8. No value written here ever needs quotes.</summary>
sealed class CsvBuffer(int capacity) : IDisposable
{
    const int LongestLine = 1024;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 2 * LongestLine));
    int _length;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    internal int Rows { get; private set; }

    /// <summary>Makes room for one line; the other methods do not check again.</summary>
    internal void StartLine()
    {
        if (_bytes.Length - _length >= LongestLine)
        {
            return;
        }
        byte[] larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    internal void EndLine()
    {
        _bytes[_length - 1] = (byte)'\n';
        Rows++;
    }

    internal void Clear() => (_length, Rows) = (0, 0);

    /// <summary>Text as it is, without a comma after it.</summary>
    internal void Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    internal void Raw(char c) => _bytes[_length++] = (byte)c;

    internal void RawAscii(string text) => _length += System.Text.Encoding.ASCII.GetBytes(text, _bytes.AsSpan(_length));

    internal void RawNumber(long value)
    {
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>A number with leading zeros.</summary>
    internal void RawDigits(long value, int digits)
    {
        for (int i = _length + digits - 1; i >= _length; i--)
        {
            (value, long digit) = Math.DivRem(value, 10);
            _bytes[i] = (byte)('0' + digit);
        }
        _length += digits;
    }

    internal void Comma() => _bytes[_length++] = (byte)',';

    internal void Text(ReadOnlySpan<byte> text)
    {
        Raw(text);
        Comma();
    }

    internal void Number(long value)
    {
        RawNumber(value);
        Comma();
    }

    /// <summary>The clock part of an ISO 8601 time, to the minute: T08:05.</summary>
    internal void RawClock(int minuteOfDay)
    {
        (int hour, int minute) = Math.DivRem(minuteOfDay, 60);
        Span<byte> target = _bytes.AsSpan(_length, 6);
        target[0] = (byte)'T';
        target[1] = (byte)('0' + (hour / 10));
        target[2] = (byte)('0' + (hour % 10));
        target[3] = (byte)':';
        target[4] = (byte)('0' + (minute / 10));
        target[5] = (byte)('0' + (minute % 10));
        _length += 6;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
