namespace ManifestScan.Ingest.Edifact;

/// <summary>Tells plain text from bytes that need a look: service characters, line ends, control characters, anything but ASCII.</summary>
sealed class ByteKinds
{
    readonly bool[] _isSpecial = new bool[256];

    internal ByteKinds() => Use(EdifactSyntax.Default);

    internal EdifactSyntax Syntax { get; private set; }

    internal void Use(EdifactSyntax syntax)
    {
        Syntax = syntax;
        for (int b = 0; b < 256; b++)
        {
            _isSpecial[b] = b < 0x20 || b >= 0x80 || b == syntax.Component || b == syntax.Element || b == syntax.Release
                || b == syntax.Terminator || b == '`';
        }
        _isSpecial['\t'] = false;
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
