namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>The sequences of a block: how many literals to copy, then what to repeat. Source: RFC 8878, 3.1.1.3.2.</summary>
sealed class ZstdSequences
{
    const int LongCount = 0x7F00;

    FseTable? _literals;
    FseTable? _offsets;
    FseTable? _matches;

    /// <summary>Carries out the sequences of a block and appends what is left of the literals.</summary>
    /// <param name="section">The block behind its literals.</param>
    /// <param name="literals">The literals.</param>
    /// <param name="output">The frame so far.</param>
    public void Execute(ReadOnlySpan<byte> section, ReadOnlySpan<byte> literals, ZstdOutput output)
    {
        int count = ReadCount(ref section);
        if (count > 0)
        {
            ReadTables(ref section);
            literals = literals[Run(section, count, literals, output)..];
        }
        else if (!section.IsEmpty)
        {
            throw new InvalidDataException("A Zstandard block goes on behind its end.");
        }

        output.Append(literals);
    }

    static int ReadCount(ref ReadOnlySpan<byte> section)
    {
        int first = At(section, 0);
        int bytes = first switch { < 128 => 1, < 255 => 2, _ => 3 };
        int count = bytes switch
        {
            1 => first,
            2 => ((first - 128) << 8) + At(section, 1),
            _ => At(section, 1) + (At(section, 2) << 8) + LongCount,
        };
        section = section[bytes..];
        return count;
    }

    void ReadTables(ref ReadOnlySpan<byte> section)
    {
        int modes = At(section, 0);
        if ((modes & 3) != 0)
            throw new InvalidDataException("A Zstandard block uses reserved bits.");
        section = section[1..];
        _literals = ReadTable(ref section, modes >> 6, SequenceCodes.Literals, _literals, 9, SequenceCodes.MaxLiteralCode);
        _offsets = ReadTable(ref section, modes >> 4 & 3, SequenceCodes.Offsets, _offsets, 8, SequenceCodes.MaxOffsetCode);
        _matches = ReadTable(ref section, modes >> 2 & 3, SequenceCodes.Matches, _matches, 9, SequenceCodes.MaxMatchCode);
    }

    static FseTable ReadTable(ref ReadOnlySpan<byte> section, int mode, FseTable predefined, FseTable? before, int maxLog, int maxCode)
    {
        switch (mode)
        {
            case 0:
                return predefined;
            case 1:
                byte code = At(section, 0);
                section = section[1..];
                return code <= maxCode ? FseTable.Constant(code) : throw new InvalidDataException("A Zstandard code is out of range.");
            case 2:
                FseTable table = FseHeader.Read(section, maxLog, maxCode, out int length);
                section = section[length..];
                return table;
            default:
                return before ?? throw new InvalidDataException("A Zstandard block uses the table of a block that had none.");
        }
    }

    // Returns how many literals were used.
    int Run(ReadOnlySpan<byte> stream, int count, ReadOnlySpan<byte> literals, ZstdOutput output)
    {
        var bits = new BackwardBits(stream);
        int literalState = bits.Read(_literals!.Log);
        int offsetState = bits.Read(_offsets!.Log);
        int matchState = bits.Read(_matches!.Log);
        int used = 0;
        for (int i = 0; i < count; i++)
        {
            int offsetCode = _offsets.Symbol(offsetState);
            long offset = (1L << offsetCode) + (uint)bits.Read(offsetCode);
            int matchLength = SequenceCodes.ReadMatchLength(_matches.Symbol(matchState), ref bits);
            int literalLength = SequenceCodes.ReadLiteralLength(_literals.Symbol(literalState), ref bits);
            if (literalLength > literals.Length - used || bits.Left < 0)
                throw new InvalidDataException("Zstandard sequences use more literals or bits than there are.");
            output.Append(literals.Slice(used, literalLength));
            used += literalLength;
            output.Repeat(offset, literalLength == 0, matchLength);
            if (i == count - 1)
                break;
            literalState = _literals.Next(literalState, ref bits);
            matchState = _matches.Next(matchState, ref bits);
            offsetState = _offsets.Next(offsetState, ref bits);
        }

        return bits.Left == 0 ? used : throw new InvalidDataException("Zstandard sequences do not end where they should.");
    }

    static byte At(ReadOnlySpan<byte> section, int index) =>
        index < section.Length ? section[index] : throw new InvalidDataException("A Zstandard block is cut off.");
}
