using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Reads the run-length / bit-packed hybrid from bytes that may be hostile.</summary>
/// <param name="data">The runs, without a length in front.</param>
/// <param name="width">Bits per value, 0 to 32.</param>
/// <param name="place">For messages.</param>
ref struct RunLengthDecoder(ReadOnlySpan<byte> data, int width, Place place)
{
    ReadOnlySpan<byte> _rest = data;
    ReadOnlySpan<byte> _literals;
    int _literalsTaken;
    int _literalsLeft;
    int _runLeft;
    int _runValue;

    /// <summary>Fills the span with the next values.</summary>
    /// <exception cref="ParquetFormatException">The runs end before, or are not well-formed.</exception>
    public void Read(scoped Span<int> values)
    {
        while (!values.IsEmpty)
        {
            int count = TakeRun(values) + TakeLiterals(values);
            if (count == 0)
                NextRun();
            values = values[count..];
        }
    }

    int TakeRun(scoped Span<int> values)
    {
        int count = Math.Min(values.Length, _runLeft);
        values[..count].Fill(_runValue);
        _runLeft -= count;
        return count;
    }

    // A run and literals are never both open, so at most one of the two takes anything.
    int TakeLiterals(scoped Span<int> values)
    {
        int count = Math.Min(values.Length, _literalsLeft);
        if (count == 0)
            return 0;
        if ((_literalsTaken & 7) != 0)
            count = Math.Min(count, 8 - (_literalsTaken & 7));
        ReadGroupAligned(values[..count]);
        _literalsTaken += count;
        _literalsLeft -= count;
        return count;
    }

    // Starts at the byte where the current group of eight begins and drops what was taken from it before.
    readonly void ReadGroupAligned(scoped Span<int> values)
    {
        int skipped = _literalsTaken & 7;
        ReadOnlySpan<byte> packed = _literals[(int)((long)(_literalsTaken - skipped) * width / 8)..];
        if (skipped == 0)
        {
            BitPacking.Unpack(packed, width, values);
            return;
        }

        Span<int> group = stackalloc int[8];
        BitPacking.Unpack(packed, width, group[..(skipped + values.Length)]);
        group.Slice(skipped, values.Length).CopyTo(values);
    }

    void NextRun()
    {
        // Some writers leave out runs of a dictionary with a single entry altogether.
        if (_rest.IsEmpty && width == 0)
        {
            _runLeft = int.MaxValue;
            return;
        }

        uint header = ReadVarint();
        if ((header & 1) == 0)
            StartRun((int)(header >> 1));
        else
            StartLiterals(header >> 1);
    }

    void StartRun(int count)
    {
        int bytes = (width + 7) / 8;
        if (count == 0 || bytes > _rest.Length)
            throw place.Damaged("an empty run, or one that is cut off");
        ulong value = 0;
        for (int i = 0; i < bytes; i++)
            value |= (ulong)_rest[i] << (8 * i);
        if (value >> width != 0)
            throw place.Damaged(FormattableString.Invariant($"a run whose value needs more than {width} bits"));
        _rest = _rest[bytes..];
        _runLeft = count;
        _runValue = unchecked((int)value);
    }

    // The last group may be cut short by writers that do not fill it up.
    void StartLiterals(uint groups)
    {
        long bytes = Math.Min((long)groups * width, _rest.Length);
        long count = width == 0 ? (long)groups * 8 : bytes * 8 / width;
        if (count == 0)
            throw place.Damaged("an empty run of literals, or one that is cut off");
        _literals = _rest[..(int)bytes];
        _rest = _rest[(int)bytes..];
        _literalsTaken = 0;
        _literalsLeft = (int)Math.Min(count, int.MaxValue);
    }

    uint ReadVarint()
    {
        ulong value = 0;
        for (int i = 0; i < 5; i++)
        {
            if (i == _rest.Length)
                throw place.Damaged("the end of the page where more values are announced");
            byte b = _rest[i];
            value |= (ulong)(b & 0x7F) << (7 * i);
            if (b >= 0x80)
                continue;
            _rest = _rest[(i + 1)..];
            return value <= uint.MaxValue ? (uint)value : throw place.Damaged("a run header out of range");
        }

        throw place.Damaged("a run header of more than five bytes");
    }
}
