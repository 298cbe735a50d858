namespace ManifestScan.Model;

/// <summary>Decides in which script a word with look-alike letters is meant.</summary>
static class ScriptOfWord
{
    /// <summary>Makes a word of Cyrillic and Latin capitals one script, in place, where its other letters or the majority tell.</summary>
    internal static void Settle(Span<char> word)
    {
        if (!Homoglyphs.IsMixed(word))
        {
            return;
        }
        int cyrillic = 0;
        int cyrillicAlone = 0;
        int latinAlone = 0;
        foreach (char c in word)
        {
            cyrillic += Homoglyphs.IsCyrillic(c) ? 1 : 0;
            cyrillicAlone += Homoglyphs.IsCyrillic(c) && !Homoglyphs.IsCyrillicDouble(c) ? 1 : 0;
            latinAlone += char.IsAsciiLetter(c) && !Homoglyphs.IsLatinDouble(c) ? 1 : 0;
        }
        if (cyrillicAlone > 0 && latinAlone > 0)
        {
            return; // two words run together, or a fault that letters cannot tell
        }
        bool isCyrillic = cyrillicAlone > 0 || (latinAlone == 0 && cyrillic * 2 > word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            word[i] = isCyrillic ? Homoglyphs.ToCyrillic(word[i]) : Homoglyphs.ToLatin(word[i]);
        }
    }
}
