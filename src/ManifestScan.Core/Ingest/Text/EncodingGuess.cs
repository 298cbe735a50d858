namespace ManifestScan.Ingest.Text;

/// <summary>Which encoding a text is in.</summary>
/// <param name="Name">IANA name in lower case.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">What decided it.</param>
sealed record EncodingGuess(string Name, double Confidence, string Reason)
{
    static readonly string[] SingleByte = ["windows-1251", "ibm866", "koi8-r", "iso-8859-5", TextDecoding.Latin1Name, "windows-1252"];

    internal static EncodingGuess Of(SourceSample sample)
    {
        return FromMark(sample.Head) ?? FromZeroBytes(sample.Head) ?? FromUtf8(sample) ?? FromLetterPairs(sample);
    }

    /// <summary>UTF-16, whose bytes show no tag or word as they lie there; null for everything else.</summary>
    internal static EncodingGuess? Wide(ReadOnlySpan<byte> head) =>
        (FromMark(head) ?? FromZeroBytes(head)) is { Name: TextDecoding.Utf16LittleName or TextDecoding.Utf16BigName } wide ? wide : null;

    static EncodingGuess? FromMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(TextDecoding.Utf8Name, 1, "byte order mark"),
        [0xFF, 0xFE, ..] => new(TextDecoding.Utf16LittleName, 1, "byte order mark"),
        [0xFE, 0xFF, ..] => new(TextDecoding.Utf16BigName, 1, "byte order mark"),
        _ => null,
    };

    /// <summary>Delimiters, digits and line ends have a zero byte in UTF-16, always on the same side.</summary>
    static EncodingGuess? FromZeroBytes(ReadOnlySpan<byte> head)
    {
        int little = CountUnits(head, 1);
        int big = CountUnits(head, 0);
        int units = Math.Max(1, head.Length / 2);
        double share = (double)Math.Max(little, big) / units;
        bool isOneSided = Math.Min(little, big) * 20 < Math.Max(little, big);
        return share < 0.9 || !isOneSided || head.IndexOf((byte)0) < 0
            ? null
            : new(little > big ? TextDecoding.Utf16LittleName : TextDecoding.Utf16BigName, 0.97, "zero bytes of UTF-16");
    }

    /// <summary>Units whose high byte is that of ASCII, Latin or Cyrillic and which are no control characters.</summary>
    static int CountUnits(ReadOnlySpan<byte> text, int highByte)
    {
        int count = 0;
        for (int i = 0; i + 1 < text.Length; i += 2)
        {
            byte high = text[i + highByte];
            byte low = text[i + 1 - highByte];
            count += high switch
            {
                0 => low is >= 0x20 and not (>= 0x7F and < 0xA0) or 9 or 10 or 13 ? 1 : 0,
                1 or 4 or 0x20 or 0x21 => 1,
                _ => 0,
            };
        }
        return count;
    }

    static EncodingGuess? FromUtf8(SourceSample sample)
    {
        int valid = 0;
        int invalid = 0;
        foreach (byte[] part in sample.Slices.Prepend(sample.Head))
        {
            Count(part, ref valid, ref invalid);
        }
        if (valid == 0 && invalid == 0)
        {
            return new(TextDecoding.Utf8Name, sample.IsWhole ? 1 : 0.95, "nothing but ASCII");
        }
        if (invalid == 0)
        {
            return new(TextDecoding.Utf8Name, valid >= 2 ? 0.99 : 0.95, "valid UTF-8");
        }
        return valid >= 10 * invalid ? new(TextDecoding.Utf8Name, 0.85, "UTF-8 with a few invalid bytes") : null;
    }

    static void Count(ReadOnlySpan<byte> text, ref int valid, ref int invalid)
    {
        // A part may begin and end within a character.
        int skipped = 0;
        while (skipped < Math.Min(3, text.Length) && (text[skipped] & 0xC0) == 0x80)
        {
            skipped++;
        }
        text = text[skipped..];
        while (text.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            text = text[at..];
            System.Buffers.OperationStatus status = System.Text.Rune.DecodeFromUtf8(text, out _, out int length);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
            {
                return;
            }
            valid += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            invalid += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            text = text[length..];
        }
    }

    static EncodingGuess FromLetterPairs(SourceSample sample)
    {
        byte[] text = [.. sample.Slices.Prepend(sample.Head).SelectMany(part => part)];
        var scored = SingleByte
            .Select(name => (Name: name, Score: LetterPairs.Score(text, TextDecoding.CharactersOf(name))))
            .OrderByDescending(s => s.Score)
            .ToList();
        // The two Latin encodings differ in the control range only, where ties go to the one listed first.
        (string Name, double Score) best = scored[0];
        double second = scored.First(s => IsLatin(s.Name) != IsLatin(best.Name) || (s.Name != best.Name && !IsLatin(best.Name))).Score;
        double confidence = 1 - (0.5 * Math.Exp(-(best.Score - second) / 4));
        return new(best.Name, Math.Min(0.98, confidence), "letter pairs");
    }

    static bool IsLatin(string name) => name is TextDecoding.Latin1Name or "windows-1252";
}
