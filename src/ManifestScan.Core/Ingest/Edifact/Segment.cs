using System.Text;
using System.Text.Unicode;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One segment, taken apart. The same object serves one segment after the other; spans hold until the next one.</summary>
sealed class Segment
{
    const int MostComponents = 4096;

    byte[] _text = new byte[1 << 12];
    readonly int[] _ends = new int[MostComponents];
    readonly int[] _firstOfElement = new int[MostComponents + 1];
    int _length;
    int _components;

    /// <summary>The tag, packed; 0 when the segment does not begin with three letters or digits.</summary>
    internal uint Tag { get; private set; }

    /// <summary>Byte in the source at which it begins, 0-based.</summary>
    internal long Offset { get; private set; }

    /// <summary>Line on which it begins, 1-based.</summary>
    internal long Line { get; private set; }

    /// <summary>Elements, the tag included.</summary>
    internal int Elements { get; private set; }

    /// <summary>Whether the source ends inside it.</summary>
    internal bool IsCut { get; set; }

    /// <summary>Whether its terminator is missing and the next segment follows all the same.</summary>
    internal bool IsUnterminated { get; set; }

    /// <summary>A component without white space at its ends; empty when the segment does not have it.</summary>
    internal ReadOnlySpan<byte> this[int element, int component = 0]
    {
        get
        {
            if (element >= Elements || component >= _firstOfElement[element + 1] - _firstOfElement[element])
            {
                return [];
            }
            int index = _firstOfElement[element] + component;
            int start = index == 0 ? 0 : _ends[index - 1];
            int end = _ends[index];
            while (start < end && _text[start] is (byte)' ' or (byte)'\t')
            {
                start++;
            }
            while (end > start && _text[end - 1] is (byte)' ' or (byte)'\t')
            {
                end--;
            }
            return _text.AsSpan(start, end - start);
        }
    }

    /// <summary>Number of components of an element; 0 when the segment does not have it.</summary>
    internal int Components(int element) => element >= Elements ? 0 : _firstOfElement[element + 1] - _firstOfElement[element];

    internal void Begin(long offset, long line)
    {
        (Offset, Line, Tag, Elements, IsCut, IsUnterminated) = (offset, line, 0, 0, false, false);
        (_length, _components) = (0, 0);
        _firstOfElement[0] = 0;
    }

    /// <summary>The first three bytes, while the segment is being read; the tag once it has one.</summary>
    internal ReadOnlySpan<byte> First3 => _text.AsSpan(0, 3);

    /// <summary>What was added since the last separator.</summary>
    internal ReadOnlySpan<byte> Open => _text.AsSpan(_components == 0 ? 0 : _ends[_components - 1], _length - (_components == 0 ? 0 : _ends[_components - 1]));

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + bytes.Length));
        }
        bytes.CopyTo(_text.AsSpan(_length));
        _length += bytes.Length;
    }

    internal void Drop(int bytes) => _length -= bytes;

    internal void EndComponent()
    {
        if (_components < MostComponents - 1)
        {
            _ends[_components++] = _length;
        }
    }

    internal void EndElement()
    {
        EndComponent();
        if (Elements < MostComponents - 1)
        {
            Elements++;
        }
        _firstOfElement[Elements] = _components;
    }

    /// <summary>Closes the segment.</summary>
    /// <param name="hasHighBytes">Whether it holds anything but ASCII, which may then be no valid UTF-8.</param>
    internal void End(bool hasHighBytes)
    {
        EndElement();
        Tag = this[0] is { Length: 3 } tag && tag.IndexOfAnyExcept(TagCharacters) < 0 ? Tags.Pack(tag) : 0;
        if (hasHighBytes && !Utf8.IsValid(_text.AsSpan(0, _length)))
        {
            Mend();
        }
    }

    static readonly System.Buffers.SearchValues<byte> TagCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8);

    /// <summary>Replaces what is no valid UTF-8, component by component.</summary>
    void Mend()
    {
        var mended = new List<byte>(_length + 16);
        int start = 0;
        for (int i = 0; i < _components; i++)
        {
            mended.AddRange(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_text, start, _ends[i] - start)));
            start = _ends[i];
            _ends[i] = mended.Count;
        }
        _text = [.. mended, .. new byte[64]];
        _length = mended.Count;
    }
}
