namespace ManifestScan.Ingest.Edifact;

/// <summary>The segments that PAXLST and PNRGOV messages have, by their tag packed into a number.</summary>
static class Tags
{
    internal const uint Una = 'U' << 16 | 'N' << 8 | 'A', Unb = 'U' << 16 | 'N' << 8 | 'B', Ung = 'U' << 16 | 'N' << 8 | 'G';
    internal const uint Unh = 'U' << 16 | 'N' << 8 | 'H', Unt = 'U' << 16 | 'N' << 8 | 'T', Une = 'U' << 16 | 'N' << 8 | 'E';
    internal const uint Unz = 'U' << 16 | 'N' << 8 | 'Z', Uns = 'U' << 16 | 'N' << 8 | 'S';
    internal const uint Bgm = 'B' << 16 | 'G' << 8 | 'M', Rff = 'R' << 16 | 'F' << 8 | 'F', Nad = 'N' << 16 | 'A' << 8 | 'D';
    internal const uint Com = 'C' << 16 | 'O' << 8 | 'M', Tdt = 'T' << 16 | 'D' << 8 | 'T', Loc = 'L' << 16 | 'O' << 8 | 'C';
    internal const uint Dtm = 'D' << 16 | 'T' << 8 | 'M', Att = 'A' << 16 | 'T' << 8 | 'T', Mea = 'M' << 16 | 'E' << 8 | 'A';
    internal const uint Gei = 'G' << 16 | 'E' << 8 | 'I', Ftx = 'F' << 16 | 'T' << 8 | 'X', Nat = 'N' << 16 | 'A' << 8 | 'T';
    internal const uint Doc = 'D' << 16 | 'O' << 8 | 'C', Cnt = 'C' << 16 | 'N' << 8 | 'T', Emp = 'E' << 16 | 'M' << 8 | 'P';
    internal const uint Pdt = 'P' << 16 | 'D' << 8 | 'T', Cta = 'C' << 16 | 'T' << 8 | 'A';
    internal const uint Msg = 'M' << 16 | 'S' << 8 | 'G', Org = 'O' << 16 | 'R' << 8 | 'G', Tvl = 'T' << 16 | 'V' << 8 | 'L';
    internal const uint Eqn = 'E' << 16 | 'Q' << 8 | 'N', Src = 'S' << 16 | 'R' << 8 | 'C', Rci = 'R' << 16 | 'C' << 8 | 'I';
    internal const uint Ssr = 'S' << 16 | 'S' << 8 | 'R', Dat = 'D' << 16 | 'A' << 8 | 'T', Ift = 'I' << 16 | 'F' << 8 | 'T';
    internal const uint Add = 'A' << 16 | 'D' << 8 | 'D', Ebd = 'E' << 16 | 'B' << 8 | 'D', Tif = 'T' << 16 | 'I' << 8 | 'F';
    internal const uint Fti = 'F' << 16 | 'T' << 8 | 'I', Ref = 'R' << 16 | 'E' << 8 | 'F', Far = 'F' << 16 | 'A' << 8 | 'R';
    internal const uint Tkt = 'T' << 16 | 'K' << 8 | 'T', Mon = 'M' << 16 | 'O' << 8 | 'N', Ptk = 'P' << 16 | 'T' << 8 | 'K';
    internal const uint Txd = 'T' << 16 | 'X' << 8 | 'D', Fop = 'F' << 16 | 'O' << 8 | 'P', Tra = 'T' << 16 | 'R' << 8 | 'A';
    internal const uint Rpi = 'R' << 16 | 'P' << 8 | 'I', Apd = 'A' << 16 | 'P' << 8 | 'D', Tri = 'T' << 16 | 'R' << 8 | 'I';
    internal const uint Ssd = 'S' << 16 | 'S' << 8 | 'D', Tbd = 'T' << 16 | 'B' << 8 | 'D', Abi = 'A' << 16 | 'B' << 8 | 'I';
    internal const uint Sac = 'S' << 16 | 'A' << 8 | 'C', Lts = 'L' << 16 | 'T' << 8 | 'S';

    // Asked at every separator, so a bit for each three letters, of five bits each.
    static readonly ulong[] Known = Bits(
    [
        Una, Unb, Ung, Unh, Unt, Une, Unz, Uns, Bgm, Rff, Nad, Com, Tdt, Loc, Dtm, Att, Mea, Gei, Ftx, Nat, Doc, Cnt, Emp, Pdt, Cta,
        Msg, Org, Tvl, Eqn, Src, Rci, Ssr, Dat, Ift, Add, Ebd, Tif, Fti, Ref, Far, Tkt, Mon, Ptk, Txd, Fop, Tra, Rpi, Apd, Tri, Ssd,
        Tbd, Abi, Sac, Lts,
    ]);

    /// <summary>Whether a tag is known and has no place in a PNRGOV message.</summary>
    internal static bool IsOfManifest(uint tag) => tag is Bgm or Rff or Nad or Com or Tdt or Loc or Dtm or Att or Mea or Gei or Ftx or Nat or Doc
        or Cnt or Emp or Pdt or Cta or Uns;

    internal static uint Pack(ReadOnlySpan<byte> text) => (uint)(text[0] << 16 | text[1] << 8 | text[2]);

    internal static bool IsKnown(uint tag)
    {
        uint letters = unchecked(tag - Letters3);
        uint index = Index(letters);
        return (letters & NoLetter) == 0 && (Known[index >> 6] >> (int)(index & 63) & 1) != 0;
    }

    /// <summary>Whether a known segment begins here: its tag and a separator, or SRC with its terminator.</summary>
    internal static bool BeginsAt(ReadOnlySpan<byte> text, EdifactSyntax syntax)
    {
        if (text.Length < 4 || !IsKnown(Pack(text)))
        {
            return false;
        }
        return text[3] == syntax.Element || text.StartsWith("UNA"u8) || (text.StartsWith("UNB"u8) && text[3] is > 0x20 and < 0x30)
            || (text.StartsWith("SRC"u8) && text[3] == syntax.Terminator);
    }

    /// <summary>
    /// Whether what follows a tag inside other data is what this segment begins with: names end in tags too (WYATT, MONTIF, DARCI).
    /// </summary>
    /// <param name="tag">The tag found.</param>
    /// <param name="after">What stands behind its separator.</param>
    /// <param name="within">The segment in which it was found.</param>
    internal static bool Fits(uint tag, ReadOnlySpan<byte> after, uint within) => tag switch
    {
        Dtm or Loc or Bgm or Cnt or Unt or Une or Unz or Rpi or Eqn or Gei or Abi or Tdt => StartsWithDigit(after),
        Att or Nat => after.StartsWith("2"u8),
        Nad => Letters(after) is 2 or 3,
        Rff => Letters(after) is 2 or 3,
        Mea => after.StartsWith("CT"u8) || after.StartsWith("WT"u8),
        Ftx => Letters(after) == 3,
        Doc => Letters(after) <= 2,
        Unb or Ssr => Letters(after) == 4,
        Unh or Ung => NamesMessage(after),
        Tif => after.Length > 0 && char.IsAsciiLetterUpper((char)after[0]) && within is not (Tif or Ift or Lts or Nad),
        Tvl or Dat or Ift or Tkt => StartsWithDigit(after) || (after.Length > 0 && !char.IsAsciiLetterOrDigit((char)after[0])),
        Rci or Fti or Org or Tra => within is not Tif && after.Length > 2 && !char.IsAsciiLetterOrDigit((char)after[2]),
        Add or Tri or Ref or Sac or Txd or Pdt => after.Length > 0 && within is not Tif && (tag == Pdt || !char.IsAsciiLetterOrDigit((char)after[0])),
        Fop => Letters(after) == 2,
        Tbd or Ssd or Ptk or Mon or Apd or Ebd or Far or Lts => within is not (Tif or Nad or Ift or Lts or Ssr),
        _ => false,
    };

    /// <summary>Whether a kind of message that is read is named near by: surnames end in UNG.</summary>
    static bool NamesMessage(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> near = text[..Math.Min(text.Length, 40)];
        return near.IndexOf("PAXLST"u8) >= 0 || near.IndexOf("PNRGOV"u8) >= 0;
    }

    const uint Letters3 = 'A' << 16 | 'A' << 8 | 'A';
    const uint NoLetter = 0xFFE0E0E0;

    static uint Index(uint letters) => (letters >> 6 & 0x7C00) | (letters >> 3 & 0x3E0) | (letters & 0x1F);

    static ulong[] Bits(ReadOnlySpan<uint> tags)
    {
        var bits = new ulong[512];
        foreach (uint tag in tags)
        {
            uint index = Index(tag - Letters3);
            bits[index >> 6] |= 1UL << (int)(index & 63);
        }
        return bits;
    }

    static bool StartsWithDigit(ReadOnlySpan<byte> text) => text.Length > 0 && char.IsAsciiDigit((char)text[0]);

    static int Letters(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
        return end < 0 ? text.Length : end;
    }
}
