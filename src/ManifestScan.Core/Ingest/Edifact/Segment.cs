using System.Text;
using System.Text.Unicode;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One segment, taken apart. The same object serves one segment after the other; spans hold until the next one.</summary>
sealed class Segment
{
    const int MostComponents = 4096;

    byte[] _own = new byte[1 << 12];
    byte[] _text = [];
    readonly int[] _ends = new int[MostComponents];
    readonly int[] _firstOfElement = new int[MostComponents + 1];
    int _start;
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
            int start = index == 0 ? 0 : _ends[index - 1] + 1;
            ReadOnlySpan<byte> text = _text.AsSpan(_start + start, _ends[index] - start);
            bool isBare = text.IsEmpty || (text[0] > ' ' && text[^1] > ' ');
            return isBare ? text : text.Trim(" \t"u8);
        }
    }

    /// <summary>Number of components of an element; 0 when the segment does not have it.</summary>
    internal int Components(int element) => element >= Elements ? 0 : _firstOfElement[element + 1] - _firstOfElement[element];

    internal void Begin(long offset, long line)
    {
        (Offset, Line, Tag, Elements, IsCut, IsUnterminated) = (offset, line, 0, 0, false, false);
        (_text, _start, _length, _components) = (_own, 0, 0, 0);
        _firstOfElement[0] = 0;
    }

    /// <summary>The first three bytes, while the segment is being read; the tag once it has one.</summary>
    internal ReadOnlySpan<byte> First3 => _text.AsSpan(_start, 3);

    /// <summary>What was added since the last separator.</summary>
    internal ReadOnlySpan<byte> Open => _own.AsSpan(OpenStart, _length - OpenStart);

    int OpenStart => _components == 0 ? 0 : _ends[_components - 1] + 1;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length >= _own.Length)
        {
            Array.Resize(ref _own, Math.Max(_own.Length * 2, _length + bytes.Length + 1));
            _text = _own;
        }
        bytes.CopyTo(_own.AsSpan(_length));
        _length += bytes.Length;
    }

    internal void Drop(int bytes) => _length -= bytes;

    internal void EndComponent()
    {
        if (_components < MostComponents - 1)
        {
            _ends[_components++] = _length;
            // The place of the separator: components lie here as they lie in the source.
            Add("\0"u8);
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
        if (hasHighBytes && !Utf8.IsValid(_own.AsSpan(0, _length)))
        {
            Mend();
        }
    }

    /// <summary>Takes apart a plain segment where it lies, without copying it. <see cref="Begin"/> goes before.</summary>
    /// <param name="window">The bytes ahead; they stay where they are until the next segment.</param>
    /// <param name="kinds">What the bytes mean.</param>
    /// <returns>Its length with the terminator; 0 when it is not plain and has to be read byte by byte, from a new beginning.</returns>
    internal int TakePlain(ByteWindow window, ByteKinds kinds)
    {
        var marks = new PlainMarks(_ends, _firstOfElement);
        int length = marks.Find(window.Ready, kinds);
        (_text, _start) = window.Place;
        (Elements, Tag) = (marks.Elements, marks.Tag);
        return length;
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
            mended.AddRange(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_own, start, _ends[i] - start)));
            start = _ends[i] + 1;
            _ends[i] = mended.Count;
            mended.Add(0);
        }
        _own = [.. mended, .. new byte[64]];
        (_text, _length) = (_own, mended.Count);
    }
}
