namespace ManifestScan.Link.Names;

/// <summary>Words that one name writes apart and the other as one: AL MASRI and ELMASRI, JAN DANIEL and JANDANIEL.</summary>
static class WordJoining
{
    const int LeastLetters = 5;

    /// <summary>The words, neighbours joined where the other name has them as one word.</summary>
    internal static NameWord[] Join(NameWord[] words, NameWord[] other)
    {
        if (words.Length < 2 || words.Length <= other.Length - 2)
        {
            return words;
        }
        var joined = new List<NameWord>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && MayJoin(words[i], words[i + 1]) && IsOneWord(words[i].Text + words[i + 1].Text, words[i], words[i + 1], other))
            {
                joined.Add(new NameWord(words[i].Text + words[i + 1].Text, WordKind.Name, words[i].LacksVowels));
                i++;
            }
            else
            {
                joined.Add(words[i]);
            }
        }
        return joined.Count == words.Length ? words : [.. joined];
    }

    static bool MayJoin(NameWord left, NameWord right) =>
        left.Kind is WordKind.Name or WordKind.Particle && right.Kind is WordKind.Name or WordKind.Particle
        && left.Text.Length + right.Text.Length >= LeastLetters;

    static bool IsOneWord(string text, NameWord first, NameWord second, NameWord[] other)
    {
        foreach (NameWord word in other)
        {
            bool mayBe = word.Kind == WordKind.Name && Math.Abs(word.Text.Length - text.Length) <= 2
                && word.Text != first.Text && word.Text != second.Text;
            if (mayBe && SpellingDistance.Between(text, word.Text) <= WordLikeness.SpellingCost)
            {
                return true;
            }
        }
        return false;
    }
}
