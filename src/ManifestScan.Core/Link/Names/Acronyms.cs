namespace ManifestScan.Link.Names;

/// <summary>Names made of the initials of other names.</summary>
static class Acronyms
{
    const int LeastLetters = 3;

    /// <summary>Whether the short name is one word of the initials of the long one, with or without its small words and legal form.</summary>
    internal static bool Is(NameWord[] brief, NameWord[] full)
    {
        NameWord[] named = [.. brief.Where(w => w.Kind is not (WordKind.LegalForm or WordKind.Particle))];
        if (named.Length != 1 || named[0].Text.Length < LeastLetters || full.Length < LeastLetters)
        {
            return false;
        }
        string text = named[0].Text;
        return text == Initials(full)
            || text == Initials(full.Where(w => w.Kind != WordKind.LegalForm))
            || text == Initials(full.Where(w => w.Kind is not (WordKind.LegalForm or WordKind.Particle)));
    }

    static string Initials(IEnumerable<NameWord> words) => string.Concat(words.Select(w => w.Text[0]));
}
