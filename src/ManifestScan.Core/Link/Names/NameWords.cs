using System.Buffers;
using System.Text;

namespace ManifestScan.Link.Names;

/// <summary>A name as the words it consists of, in the order written.</summary>
sealed class NameWords
{
    /// <summary>Most characters of a name that are compared; names on file end at 256.</summary>
    internal const int MostCharacters = 300;

    const int MostWords = 16;

    static readonly SearchValues<char> VowelsAndDigits = SearchValues.Create("AEIOUY0123456789");

    NameWords(NameWord[] words, bool isCut)
    {
        Words = words;
        IsCut = isCut;
        Joined = string.Concat(words.Where(w => w.Kind is not (WordKind.LegalForm or WordKind.Title)).Select(w => w.Text));
    }

    /// <summary>The words; empty for a name without letters.</summary>
    internal NameWord[] Words { get; }

    /// <summary>The words run together, titles and legal forms left out.</summary>
    internal string Joined { get; }

    /// <summary>Whether the name was longer than what is compared.</summary>
    internal bool IsCut { get; }

    /// <summary>Reads a name in any alphabet.</summary>
    internal static NameWords Of(string name)
    {
        bool isCut = name.Length > MostCharacters;
        string latin = NameLetters.Latin(isCut ? name[..MostCharacters] : name);
        string plain = WithoutPoints(latin);
        foreach (string phrase in NameVocabulary.LegalPhrases)
        {
            int at = plain.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0 && IsEdge(plain, at - 1) && IsEdge(plain, at + phrase.Length))
            {
                plain = string.Concat(plain.AsSpan(0, at), "LLC", plain.AsSpan(at + phrase.Length));
            }
        }
        string[] texts = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        NameWord[] words = Read(texts.AsSpan(0, Math.Min(texts.Length, MostWords)), latin);
        bool lacksVowels = name.Any(c => c is >= '\u0590' and <= '\u06FF');
        return new NameWords(lacksVowels ? [.. words.Select(w => w with { LacksVowels = true })] : words, isCut || texts.Length > MostWords);
    }

    static NameWord[] Read(ReadOnlySpan<string> texts, string latin)
    {
        var words = new List<NameWord>(texts.Length);
        foreach (string text in texts)
        {
            // Before a surname Ben is Benjamin, between names it is a son.
            bool isGivenName = text == "BEN" && words.Count == 0;
            string word = isGivenName ? text : NameVocabulary.MeantBy(text);
            WordKind kind = isGivenName ? WordKind.Name : NameVocabulary.KindOfWord(word);
            if (kind == WordKind.Name && word.Length == 2 && texts.Length > 1 && IsTwoInitials(word, latin))
            {
                words.Add(new NameWord(word[..1], WordKind.Initial));
                words.Add(new NameWord(word[1..], WordKind.Initial));
                continue;
            }
            words.Add(new NameWord(word, word.Length == 1 && kind != WordKind.Particle && char.IsAsciiLetter(word[0]) ? WordKind.Initial : kind));
        }
        // A name of nothing but such words is meant by them: "Le", "Van An", "The Group".
        return words.Exists(w => w.Kind == WordKind.Name)
            ? [.. words]
            : [.. words.Select(w => w.Kind is WordKind.Initial or WordKind.LegalForm ? w : w with { Kind = WordKind.Name })];
    }

    // JC beside Juncker: no vowel to be a name with.
    static bool IsTwoInitials(string word, string latin) =>
        !word.AsSpan().ContainsAny(VowelsAndDigits) && word.All(char.IsAsciiLetter) && !latin.Contains('\'', StringComparison.Ordinal);

    /// <summary>Points go: A.B.C. is one word, "A. Lind" two; apostrophes go, and so does what stands in brackets' place.</summary>
    static string WithoutPoints(string latin)
    {
        var plain = new StringBuilder(latin.Length);
        for (int i = 0; i < latin.Length; i++)
        {
            char c = latin[i];
            if (c == '.')
            {
                bool isAcronym = i + 2 < latin.Length && latin[i + 2] == '.' && char.IsLetterOrDigit(latin[i + 1])
                    && i > 0 && (i == 1 || !char.IsLetterOrDigit(latin[i - 2]));
                plain.Append(isAcronym ? "" : " ");
            }
            else if (c == '\'')
            {
                continue;
            }
            else
            {
                plain.Append(c is ',' or '&' ? ' ' : c);
            }
        }
        return plain.ToString();
    }

    static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || text[at] == ' ';
}
