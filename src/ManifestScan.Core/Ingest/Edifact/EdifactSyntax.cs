namespace ManifestScan.Ingest.Edifact;

/// <summary>The service characters of an interchange.</summary>
/// <param name="Component">Between the components of an element.</param>
/// <param name="Element">Between the elements of a segment.</param>
/// <param name="Release">Before a service character that is meant literally; 0 when there is none.</param>
/// <param name="Terminator">Behind a segment.</param>
readonly record struct EdifactSyntax(byte Component, byte Element, byte Release, byte Terminator)
{
    /// <summary>Bytes that are looked at behind the beginning of a head.</summary>
    const int LongestHead = 512;

    /// <summary>What holds where no UNA says otherwise (ISO 9735, level A).</summary>
    internal static EdifactSyntax Default { get; } = new((byte)':', (byte)'+', (byte)'?', (byte)'\'');

    /// <summary>Reads the service string behind UNA: six characters, or five when the decimal mark or the reserved place is lost.</summary>
    /// <returns>The default when it is damaged; the head of the interchange then says what is used.</returns>
    internal static EdifactSyntax OfServiceString(ReadOnlySpan<byte> text)
    {
        text = text.TrimEnd("\r\n\t "u8);
        if (text.Length is < 5 or > 6 || text.ContainsAnyInRange((byte)'0', (byte)'9') || text.ContainsAnyInRange((byte)'A', (byte)'Z'))
        {
            return Default;
        }
        byte release = text.Length == 6 || text[2] is (byte)'.' or (byte)',' ? text[3] : text[2];
        return new(text[0], text[1], release is (byte)' ' ? (byte)0 : release, text[^1]);
    }

    /// <summary>What the head itself uses, which overrules a UNA that says something else.</summary>
    /// <param name="head">Bytes from UNB or UNH on.</param>
    internal EdifactSyntax Confirmed(ReadOnlySpan<byte> head)
    {
        // All that lies in memory may be there: looked through at every head, many small messages would take quadratic time.
        head = head[..Math.Min(head.Length, LongestHead)];
        int at = 3;
        while (at < head.Length && head[at] == ' ')
        {
            at++;
        }
        if (at >= head.Length || !IsService(head[at]))
        {
            return this;
        }
        byte element = head[at];
        int component = head.StartsWith("UNH"u8) ? AfterType(head) : AfterWord(head, at + 1);
        if (!head.StartsWith("UNH"u8) && FirstMessage(head) is var message and > 0)
        {
            // The head of the interchange may be damaged where that of the message is not.
            element = head[message + 3];
            component = message + AfterType(head[message..]);
        }
        byte separator = component < head.Length && IsService(head[component]) && head[component] != element ? head[component] : Component;
        byte terminator = TerminatorBefore(head, element, separator) ?? Terminator;
        return terminator == element || terminator == separator ? this : new(separator, element, Release, terminator);
    }

    /// <summary>Index of the UNH that follows the head at once, and has a separator and a known message; 0 when there is none.</summary>
    static int FirstMessage(ReadOnlySpan<byte> head)
    {
        int at = head.IndexOf("UNH"u8);
        bool isKnown = at > 0 && at + 8 < head.Length && IsService(head[at + 3])
            && (head[at..].IndexOf("PAXLST"u8) >= 0 || head[at..].IndexOf("PNRGOV"u8) >= 0);
        return isKnown ? at : 0;
    }

    static int AfterWord(ReadOnlySpan<byte> head, int at)
    {
        while (at < head.Length && char.IsAsciiLetterOrDigit((char)head[at]))
        {
            at++;
        }
        return at;
    }

    static int AfterType(ReadOnlySpan<byte> head)
    {
        int type = head.IndexOf("PAXLST"u8);
        type = type >= 0 ? type : head.IndexOf("PNRGOV"u8);
        return type < 0 ? head.Length : type + 6;
    }

    /// <summary>The character in front of the segment that follows the head; null when none stands there.</summary>
    static byte? TerminatorBefore(ReadOnlySpan<byte> head, byte element, byte component)
    {
        for (int at = 4; at + 3 < head.Length; at++)
        {
            ReadOnlySpan<byte> tag = head.Slice(at, 3);
            bool isNext = tag.SequenceEqual("UNG"u8) || tag.SequenceEqual("UNH"u8) || tag.SequenceEqual("BGM"u8) || tag.SequenceEqual("MSG"u8);
            if (isNext && head[(at + 3)..].TrimStart((byte)' ') is [var after, ..] && after == element)
            {
                return head[..at].TrimEnd("\r\n\t "u8) is [.., var before] && IsService(before) && before != element && before != component ? before : null;
            }
        }
        return null;
    }

    static bool IsService(byte b) => b is > 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)b);
}
