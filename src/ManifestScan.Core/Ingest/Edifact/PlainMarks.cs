using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Finds the separators of a segment that is nothing but text, separators and a terminator, as nearly all are.</summary>
/// <remarks>
/// 32 bytes at a time, without a copy. Whatever needs a decision (a release, a line end, a letter outside ASCII, a tag or an apostrophe where
/// none should be) is left to the lexer's byte by byte way, which reads every segment and is compared with this one in a test.
/// </remarks>
ref struct PlainMarks(Span<int> ends, Span<int> firstOfElement)
{
    readonly Span<int> _ends = ends;
    readonly Span<int> _firstOfElement = firstOfElement;
    int _components;
    int _elements;

    internal readonly int Elements => _elements;

    internal uint Tag { get; private set; }

    /// <summary>Length of the segment with its terminator; 0 when it is not plain or its end is not in sight.</summary>
    internal int Find(ReadOnlySpan<byte> text, ByteKinds kinds)
    {
        if (text.Length < 4 || (Tag = PlainTag(text)) == 0)
        {
            return 0;
        }
        EdifactSyntax syntax = kinds.Syntax;
        int most = Math.Min(text.Length, SegmentLexer.LongestSegment) - Vector256<byte>.Count;
        ref byte first = ref MemoryMarshal.GetReference(text);
        for (int at = 0; at <= most; at += Vector256<byte>.Count)
        {
            uint marks = kinds.Marks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, at)));
            for (; marks != 0; marks &= marks - 1)
            {
                int mark = at + BitOperations.TrailingZeroCount(marks);
                if (mark < 3 || _components + 1 >= _ends.Length - 1)
                {
                    return 0;
                }
                _ends[_components++] = mark;
                byte found = text[mark];
                if (found == syntax.Terminator)
                {
                    return End(text, mark, syntax);
                }
                if (found == syntax.Element)
                {
                    _firstOfElement[++_elements] = _components;
                    if (mark > 3 && IsUpper(text[mark - 1]) && Tags.IsKnown(Tags.Pack(text[(mark - 3)..])))
                    {
                        return 0;
                    }
                }
                else if (found != syntax.Component)
                {
                    return 0;
                }
            }
        }
        return 0;
    }

    int End(ReadOnlySpan<byte> text, int mark, EdifactSyntax syntax)
    {
        _firstOfElement[++_elements] = _components;
        return IsEnd(text, mark, syntax) ? mark + 1 : 0;
    }

    static bool IsUpper(byte b) => b is >= (byte)'A' and <= (byte)'Z';

    /// <summary>Whether a terminator ends the segment beyond doubt, and is no apostrophe of a name.</summary>
    static bool IsEnd(ReadOnlySpan<byte> text, int mark, EdifactSyntax syntax)
    {
        bool mayBeName = syntax.Terminator == '\'' && text[mark - 1] is >= (byte)'A' and <= (byte)'z';
        return !mayBeName || text.Length < mark + 5 || !char.IsAsciiLetter((char)text[mark + 1]) || Tags.IsKnown(Tags.Pack(text[(mark + 1)..]));
    }

    /// <summary>The tag, 0 when it is not three letters or digits; UNZ too, behind which the lexer has to look on.</summary>
    static uint PlainTag(ReadOnlySpan<byte> text)
    {
        bool isPlain = IsTagCharacter(text[0]) && IsTagCharacter(text[1]) && IsTagCharacter(text[2]) && !char.IsAsciiLetterOrDigit((char)text[3]);
        uint tag = isPlain ? Tags.Pack(text) : 0;
        return tag == Tags.Unz ? 0 : tag;
    }

    static bool IsTagCharacter(byte b) => IsUpper(b) || b is >= (byte)'0' and <= (byte)'9';
}
