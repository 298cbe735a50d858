namespace ManifestScan.Ingest.Edifact;

/// <summary>Tells terminators from apostrophes.</summary>
static class Apostrophe
{
    /// <summary>Bytes of a typographic apostrophe at the front; 0 when there is none.</summary>
    internal static int TypographicLength(ReadOnlySpan<byte> text)
    {
        bool isGeneral = text.StartsWith("\u2019"u8) || text.StartsWith("\u2018"u8) || text.StartsWith("\u2032"u8) || text.StartsWith("\u201B"u8);
        return isGeneral ? 3 : text.StartsWith("\u00B4"u8) ? 2 : text.StartsWith("`"u8) ? 1 : text.StartsWith([(byte)0x92]) ? 1 : 0;
    }

    /// <summary>Whether an apostrophe that should have been released stands inside a name: O'LEARY, D'ARCY.</summary>
    /// <param name="segment">What was read so far.</param>
    /// <param name="after">What follows.</param>
    /// <param name="syntax">Service characters.</param>
    internal static bool IsPartOfName(Segment segment, ReadOnlySpan<byte> after, EdifactSyntax syntax)
    {
        bool bearsNames = segment.Elements > 0 && Tags.Pack(segment.First3) is Tags.Nad or Tags.Tif or Tags.Pdt or Tags.Ssr or Tags.Ift or Tags.Add;
        if (syntax.Terminator != '\'' || !bearsNames || segment.Open is not [.., >= (byte)'A' and <= (byte)'z'] || after.Length < 4)
        {
            return false;
        }
        int letters = 0;
        while (letters < after.Length && letters < 64 && char.IsAsciiLetter((char)after[letters]))
        {
            letters++;
        }
        if (letters < 2 || letters == after.Length)
        {
            return false;
        }
        byte end = after[letters];
        bool isTag = letters == 3 && (end == syntax.Element || end == syntax.Terminator);
        return !isTag && (end == syntax.Element || end == syntax.Component || end == ' ' || end == '/') && !Tags.IsKnown(Tags.Pack(after));
    }
}
