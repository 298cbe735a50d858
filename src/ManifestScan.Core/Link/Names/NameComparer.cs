using System.Text;

namespace ManifestScan.Link.Names;

/// <summary>Compares names word by word: spellings of one name in any scheme, short forms, initials, other orders, words run together.</summary>
/// <remarks>
/// The score is the likeness of the words that pair, weighed by what they say, over all that both names have. Words that stand in one
/// name only count little against it; words that contradict each other, one in each name, count double.
/// </remarks>
static class NameComparer
{
    /// <summary>Least score of a match.</summary>
    internal const double MatchFrom = 0.8;

    /// <summary>Least score of a possible match.</summary>
    internal const double PossibleFrom = 0.62;

    const double Contradiction = 2.2;
    const double Surplus = 0.22;
    const double SurplusOverOneWord = 0.3;
    const double OneWordAlike = 0.79;
    const double Acronym = 0.82;
    const double RunTogether = 0.93;
    const int LeastRunTogether = 7;

    /// <summary>Compares two names in any alphabet.</summary>
    internal static NameComparison Compare(string left, string right) => Compare(NameWords.Of(left), NameWords.Of(right));

    /// <summary>Compares two names.</summary>
    internal static NameComparison Compare(NameWords left, NameWords right)
    {
        if (left.Words.Length == 0 || right.Words.Length == 0)
        {
            return new NameComparison(0, "different", "A name without letters agrees with nothing.");
        }
        (NameWord[] leftWords, NameWord[] rightWords) = (WordJoining.Join(left.Words, right.Words), WordJoining.Join(right.Words, left.Words));
        WordPairing pairing = WordPairing.Of(leftWords, rightWords);
        double score = ScoreOf(pairing);
        bool isRunTogether = false;
        if (score < MatchFrom && MayRunTogether(left, right))
        {
            int longest = Math.Max(left.Joined.Length, right.Joined.Length);
            int most = (int)((1 - RunTogether) * SpellingDistance.OneError * longest) + 1;
            double joined = 1 - (SpellingDistance.Between(left.Joined, right.Joined, most: most) / (double)SpellingDistance.OneError / longest);
            isRunTogether = joined >= RunTogether && joined > score;
            score = isRunTogether ? joined * 0.97 : score;
        }
        if (score < Acronym && (Acronyms.Is(left.Words, right.Words) || Acronyms.Is(right.Words, left.Words)))
        {
            return new NameComparison(Acronym, VerdictOf(Acronym), "One is made of the initials of the other.");
        }
        score = Math.Round(Math.Clamp(score, 0, 1), 4);
        return new NameComparison(score, VerdictOf(score), ReasonOf(pairing, isRunTogether));
    }

    /// <summary>The verdict for a score.</summary>
    internal static string VerdictOf(double score) => score >= MatchFrom ? "match" : score >= PossibleFrom ? "possible" : "different";

    static double ScoreOf(WordPairing pairing)
    {
        double conflict = Math.Min(pairing.LeftAlone, pairing.RightAlone);
        double surplus = Math.Abs(pairing.LeftAlone - pairing.RightAlone);
        double all = pairing.PairedWeight + (Contradiction * conflict) + ((pairing.NamePairs <= 1 ? SurplusOverOneWord : Surplus) * surplus);
        double score = all == 0 ? 0 : pairing.PairedScore / all;
        // Nothing else speaks for a single word that is only like another, unless both are organisations of one form.
        return pairing.NamePairs > 1 || pairing.HasLegalForms ? score : pairing.CountOf(Likeness.Typing) > 0 ? Math.Min(OneWordAlike, score * pairing.LeastScore) : score;
    }

    static bool MayRunTogether(NameWords left, NameWords right) =>
        left.Words.Length != right.Words.Length
        && Math.Min(left.Joined.Length, right.Joined.Length) >= LeastRunTogether
        && Math.Max(left.Joined.Length, right.Joined.Length) <= SpellingDistance.LongestWord;

    static string ReasonOf(WordPairing pairing, bool isRunTogether)
    {
        if (isRunTogether)
        {
            return "The same letters, the words divided differently.";
        }
        var reason = new StringBuilder();
        Add(reason, pairing, Likeness.Same, "agrees", "agree");
        Add(reason, pairing, Likeness.Spelling, "is another spelling of the same name", "are other spellings of the same names");
        Add(reason, pairing, Likeness.ShortForm, "is a short form", "are short forms");
        Add(reason, pairing, Likeness.Initial, "is given by its initial", "are given by their initials");
        Add(reason, pairing, Likeness.Typing, "differs by a typing error", "differ by typing errors");
        AddAlone(reason, pairing);
        if (reason.Length == 0)
        {
            return "No word agrees.";
        }
        return pairing.IsReordered ? reason.Append("; the order differs.").ToString() : reason.Append('.').ToString();
    }

    static void Add(StringBuilder reason, WordPairing pairing, Likeness kind, string one, string many)
    {
        int count = pairing.CountOf(kind);
        if (count > 0)
        {
            reason.Append(reason.Length > 0 ? "; " : "").Append(count).Append(count == 1 ? " word " : " words ").Append(count == 1 ? one : many);
        }
    }

    static void AddAlone(StringBuilder reason, WordPairing pairing)
    {
        (int left, int right) = (pairing.LeftAloneCount, pairing.RightAloneCount);
        if (left + right == 0)
        {
            return;
        }
        reason.Append(reason.Length > 0 ? "; " : "");
        int alone = Math.Max(left, right);
        reason.Append(left > 0 && right > 0 ? pairing.HasGenders ? "a word has the form of the other sex" : "words contradict each other"
            : alone == 1 ? "1 word stands in one name only" : FormattableString.Invariant($"{alone} words stand in one name only"));
    }
}
