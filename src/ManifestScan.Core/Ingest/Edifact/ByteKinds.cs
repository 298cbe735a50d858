using System.Runtime.Intrinsics;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Tells plain text from bytes that need a look: service characters, line ends, control characters, anything but ASCII.</summary>
sealed class ByteKinds
{
    readonly bool[] _isSpecial = new bool[256];
    Vector256<byte> _component;
    Vector256<byte> _element;
    Vector256<byte> _release;
    Vector256<byte> _terminator;

    internal ByteKinds() => Use(EdifactSyntax.Default);

    internal EdifactSyntax Syntax { get; private set; }

    internal void Use(EdifactSyntax syntax)
    {
        Syntax = syntax;
        (_component, _element) = (Vector256.Create(syntax.Component), Vector256.Create(syntax.Element));
        (_release, _terminator) = (Vector256.Create(syntax.Release), Vector256.Create(syntax.Terminator));
        for (int b = 0; b < 256; b++)
        {
            _isSpecial[b] = b < 0x20 || b >= 0x80 || b == syntax.Component || b == syntax.Element || b == syntax.Release
                || b == syntax.Terminator || b == '`';
        }
        _isSpecial['\t'] = false;
    }

    /// <summary>A bit for each of 32 bytes that is not plain.</summary>
    internal uint Marks(Vector256<byte> text)
    {
        Vector256<byte> service = Vector256.Equals(text, _element) | Vector256.Equals(text, _component)
            | Vector256.Equals(text, _terminator) | Vector256.Equals(text, _release) | Vector256.Equals(text, Vector256.Create((byte)'`'));
        // Signed, everything from 0x80 on is below the space too. A tab goes the slow way.
        Vector256<sbyte> others = Vector256.LessThan(text.AsSByte(), Vector256.Create((sbyte)' '));
        return (service | others.AsByte()).ExtractMostSignificantBits();
    }

    /// <summary>Number of plain bytes at the front.</summary>
    internal int PlainLength(ReadOnlySpan<byte> text)
    {
        bool[] isSpecial = _isSpecial;
        int at = 0;
        while (at < text.Length && !isSpecial[text[at]])
        {
            at++;
        }
        return at;
    }
}
