namespace ManifestScan.Link.Linkage;

/// <summary>How a word sounds, roughly: the classes of its first consonants, and whether it begins with a vowel.</summary>
/// <remarks>
/// Source: Soundex (Russell, 1918), with the first letter in its class too, so that Katherine meets Catherine and Zh- meets J-.
/// Letters of other scripts are classes of their own.
/// </remarks>
static class SoundCode
{
    const int MostConsonants = 4;

    /// <summary>A small number; 0 for an empty word.</summary>
    internal static int Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }
        int code = ClassOf(word[0]) == 0 ? 1 : 2;
        int last = -1;
        int count = 0;
        foreach (char c in word)
        {
            int consonant = ClassOf(c);
            if (consonant > 0 && consonant != last && count < MostConsonants)
            {
                code = unchecked((code * 31) + consonant);
                count++;
            }
            last = consonant == 0 && c is 'H' or 'W' ? last : consonant;
        }
        return code & int.MaxValue;
    }

    static int ClassOf(char c) => c switch
    {
        'B' or 'F' or 'P' or 'V' or 'W' => 1,
        'C' or 'G' or 'J' or 'K' or 'Q' or 'S' or 'X' or 'Z' or 'Č' or 'Š' or 'Ž' or 'Ŝ' => 2,
        'D' or 'T' => 3,
        'L' or 'Ł' => 4,
        'M' or 'N' or 'Ñ' => 5,
        'R' => 6,
        'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'H' or 'Ä' or 'Ö' or 'Ü' or 'Å' or 'Ø' or 'Æ' or 'Â' or 'Û' or 'È' or 'Ë' or 'Ï' => 0,
        _ => 8 + c,
    };
}
