using System.Numerics;

namespace ManifestScan.Normalize.Documents;

/// <summary>
/// A simple pattern of document numbers: <c>#</c> digit, <c>@</c> letter, <c>?</c> either, <c>[A-HJ]</c> one of, last <c>*</c>
/// anything.
/// </summary>
sealed class NumberPattern
{
    const ulong AnyDigit = (1UL << 10) - 1;
    const ulong AnyLetter = ((1UL << 26) - 1) << 10;
    const int OpenEnd = 1000; // wider than any pattern that ends

    readonly ulong[] _allowed; // per place a bit for each of 0-9 and A-Z
    readonly bool _isOpen;

    NumberPattern(string text, ulong[] allowed, bool isOpen)
    {
        Text = text;
        _allowed = allowed;
        _isOpen = isOpen;
        Literals = allowed.Count(BitOperations.IsPow2);
        Width = allowed.Sum(BitOperations.PopCount) + (isOpen ? OpenEnd : 0);
        Prefix = text[..allowed.TakeWhile(BitOperations.IsPow2).Count()];
    }

    /// <summary>The pattern as written.</summary>
    internal string Text { get; }

    /// <summary>The literal characters it begins with, possibly none.</summary>
    internal string Prefix { get; }

    /// <summary>Number of places for one character alone; more of them is more specific.</summary>
    internal int Literals { get; }

    /// <summary>How much it leaves open; among patterns with as many literals less is more specific.</summary>
    internal int Width { get; }

    /// <summary>Whether it is digits from end to end.</summary>
    internal bool IsDigitsOnly => !_isOpen && Array.TrueForAll(_allowed, a => (a & ~AnyDigit) == 0);

    /// <summary>Number of characters it matches; of an open pattern the fewest.</summary>
    internal int Length => _allowed.Length;

    /// <summary>The pattern, or null when it is not well formed.</summary>
    internal static NumberPattern? Parse(string text)
    {
        List<ulong> allowed = [];
        int at = 0;
        bool isOpen = text.EndsWith('*');
        int end = text.Length - (isOpen ? 1 : 0);
        while (at < end)
        {
            ulong place = Place(text.AsSpan(at, end - at), out int used);
            if (place == 0)
            {
                return null;
            }
            allowed.Add(place);
            at += used;
        }
        return allowed.Count == 0 ? null : new(text, [.. allowed], isOpen);
    }

    /// <summary>Whether a number of capital letters and digits has this form; other characters match nothing.</summary>
    internal bool Matches(ReadOnlySpan<char> number)
    {
        if (number.Length < _allowed.Length || (number.Length > _allowed.Length && !_isOpen))
        {
            return false;
        }
        for (int i = 0; i < _allowed.Length; i++)
        {
            if ((_allowed[i] & Bit(number[i])) == 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether some number has both forms.</summary>
    internal bool Overlaps(NumberPattern other)
    {
        bool lengthsMeet = Length == other.Length || (Length < other.Length ? _isOpen : other._isOpen);
        return lengthsMeet && _allowed.Zip(other._allowed).All(pair => (pair.First & pair.Second) != 0);
    }

    static ulong Place(ReadOnlySpan<char> text, out int used)
    {
        used = 1;
        switch (text[0])
        {
            case '#':
                return AnyDigit;
            case '@':
                return AnyLetter;
            case '?':
                return AnyDigit | AnyLetter;
            case '[':
                int close = text.IndexOf(']');
                used = close + 1;
                return close < 2 ? 0 : Set(text[1..close]);
            default:
                return Bit(text[0]);
        }
    }

    static ulong Set(ReadOnlySpan<char> members)
    {
        ulong set = 0;
        for (int i = 0; i < members.Length; i++)
        {
            char last = i + 2 < members.Length && members[i + 1] == '-' ? members[i + 2] : members[i];
            if (Bit(members[i]) == 0 || Bit(last) < Bit(members[i]))
            {
                return 0;
            }
            set |= (Bit(last) << 1) - Bit(members[i]);
            i += last == members[i] ? 0 : 2;
        }
        return set;
    }

    static ulong Bit(char c) => c switch
    {
        >= '0' and <= '9' => 1UL << (c - '0'),
        >= 'A' and <= 'Z' => 1UL << (c - 'A' + 10),
        _ => 0,
    };
}
