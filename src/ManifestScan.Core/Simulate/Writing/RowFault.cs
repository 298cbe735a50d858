using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Writing;

/// <summary>What went wrong when a row was typed or transmitted.</summary>
enum RowFault : byte
{
    None,
    TypedName,
    CutName,
    SwappedNames,
    FreeHandName,
    NoBirthDate,
    BirthDayAndMonth,
    TypedDocument,
    LowerCase,
}

/// <summary>Draws faults and applies them.</summary>
static class RowFaults
{
    const int Kinds = 8;
    const int CutLength = 12;

    internal static RowFault Draw(double rate, ref Dice dice) => dice.Chance(rate) ? (RowFault)(1 + dice.Below(Kinds)) : RowFault.None;

    /// <summary>Changes a name in place and returns its new length.</summary>
    internal static int OnName(RowFault fault, Span<byte> name, ref Dice dice)
    {
        switch (fault)
        {
            case RowFault.TypedName when name.Length > 3 && name[0] < 0x80:
                return Mistype(name, ref dice);
            case RowFault.CutName when name[0] < 0x80:
                return Math.Min(name.Length, CutLength);
            case RowFault.LowerCase:
                System.Text.Ascii.ToLowerInPlace(name, out _);
                return name.Length;
            default:
                return name.Length;
        }
    }

    /// <summary>One wrong digit at the end of a number.</summary>
    internal static void OnDocument(Span<byte> number, ref Dice dice)
    {
        ref byte last = ref number[^(1 + dice.Below(3))];
        last = last is >= (byte)'0' and <= (byte)'9' ? (byte)('0' + ((last - '0' + 1 + dice.Below(9)) % 10)) : last;
    }

    /// <summary>Two letters exchanged, one left out or one replaced.</summary>
    static int Mistype(Span<byte> name, ref Dice dice)
    {
        int at = 1 + dice.Below(name.Length - 2);
        switch (dice.Below(3))
        {
            case 0:
                (name[at], name[at + 1]) = (name[at + 1], name[at]);
                return name.Length;
            case 1:
                name[(at + 1)..].CopyTo(name[at..]);
                return name.Length - 1;
            default:
                name[at] = (byte)('A' + dice.Below(26));
                return name.Length;
        }
    }
}
