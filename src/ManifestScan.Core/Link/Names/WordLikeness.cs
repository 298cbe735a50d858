namespace ManifestScan.Link.Names;

/// <summary>How alike two words are, and as what.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Kind">What makes them alike.</param>
readonly record struct WordLikeness(double Score, Likeness Kind)
{
    /// <summary>Least score at which two words are taken for one.</summary>
    internal const double Least = 0.74;

    /// <summary>Most hundredths of a typing error between two spellings of one name.</summary>
    internal const int SpellingCost = 30;

    // In short words one vowel makes another name: Egor is not Igor.
    const int SpellingCostOfLetter = 3;

    const double OfShortForms = 0.93;
    const double OfInitials = 0.8;
    const double OfGenders = 0.6;

    /// <summary>Most hundredths of a typing error between two spellings of one name, the shorter of which has so many letters.</summary>
    internal static int MostSpellingCost(int letters) => letters <= 3 ? 0 : Math.Min(SpellingCost, SpellingCostOfLetter * letters);

    /// <summary>Compares two words; how unlike words are that are less alike than <see cref="Least"/> is not told.</summary>
    internal static WordLikeness Of(NameWord left, NameWord right)
    {
        if (left.Text == right.Text)
        {
            return new(1, Likeness.Same);
        }
        if (left.Kind == WordKind.Initial || right.Kind == WordKind.Initial)
        {
            bool agree = left.Text[0] == right.Text[0] && left.Kind is WordKind.Initial or WordKind.Name && right.Kind is WordKind.Initial or WordKind.Name;
            return new(agree ? OfInitials : 0, Likeness.Initial);
        }
        bool isClass = left.Kind is WordKind.LegalForm or WordKind.Title || right.Kind is WordKind.LegalForm or WordKind.Title;
        if (isClass)
        {
            return new(left.Kind == right.Kind && left.Kind == WordKind.LegalForm ? 0.9 : 0, Likeness.Other);
        }
        return NameVocabulary.AreShortForms(left.Text, right.Text) ? new(OfShortForms, Likeness.ShortForm) : OfSpelling(left.Text, right.Text, left.LacksVowels != right.LacksVowels);
    }

    static WordLikeness OfSpelling(string left, string right, bool lacksVowels)
    {
        int longest = Math.Max(left.Length, right.Length);
        int shortest = Math.Min(left.Length, right.Length);
        if (longest - shortest > (lacksVowels ? 4 : 2) + (shortest / 2))
        {
            return new(0, Likeness.Other);
        }
        if (AreGenders(left, right))
        {
            return new(OfGenders, Likeness.Gender);
        }
        int mostOfSpelling = lacksVowels ? 2 * SpellingCost : MostSpellingCost(shortest);
        int most = Math.Max(mostOfSpelling, (int)((1 - Least) * SpellingDistance.OneError * longest) + 1);
        int cost = SpellingDistance.Between(left, right, lacksVowels, most);
        double score = 1 - (cost / (double)SpellingDistance.OneError / longest);
        return new(Math.Max(0, score), cost <= mostOfSpelling ? Likeness.Spelling : score >= Least ? Likeness.Typing : Likeness.Other);
    }

    /// <summary>Whether the words differ in what tells a woman from a man alone: IVANOV and IVANOVA, ALEKSANDR and ALEKSANDRA.</summary>
    static bool AreGenders(string left, string right) => IsWomansForm(left, right) || IsWomansForm(right, left);

    static bool IsWomansForm(string man, string woman)
    {
        if (man.Length < 4 || woman[^1] != 'A')
        {
            return false;
        }
        if (woman.EndsWith("SKAIA", StringComparison.Ordinal) || woman.EndsWith("SKAYA", StringComparison.Ordinal) || woman.EndsWith("SKAJA", StringComparison.Ordinal))
        {
            return man.Contains("SK", StringComparison.Ordinal) && man[^1] is 'I' or 'Y' or 'J' && man.AsSpan().StartsWith(woman.AsSpan(0, woman.Length - 3));
        }
        // POUTINE is Putin as the French write him, POUTINA his wife.
        bool isFrench = man.EndsWith("INE", StringComparison.Ordinal) && woman.Length == man.Length && woman.AsSpan().StartsWith(man.AsSpan(0, man.Length - 1));
        return isFrench || (woman.StartsWith(man, StringComparison.Ordinal)
            && (woman.Length == man.Length + 1 ? !IsVowel(man[^1]) : woman.Length == man.Length + 2 && woman[^2] is 'I' or 'Y' or 'J'));
    }

    static bool IsVowel(char c) => c is 'A' or 'E' or 'O' or 'U' or 'H';
}
