namespace ManifestScan.Link.Names;

/// <summary>The words of two names, paired: the likest first.</summary>
sealed class WordPairing
{
    readonly int[] _counts = new int[8];

    /// <summary>Weight of the pairs, the mean of both sides.</summary>
    internal double PairedWeight { get; private set; }

    /// <summary>Weight of the pairs times their likeness.</summary>
    internal double PairedScore { get; private set; }

    /// <summary>Weight of words of the left name without a partner.</summary>
    internal double LeftAlone { get; private set; }

    /// <summary>Weight of words of the right name without a partner.</summary>
    internal double RightAlone { get; private set; }

    /// <summary>Likeness of the least like pair of words that name somebody; 1 without any.</summary>
    internal double LeastScore { get; private set; } = 1;

    /// <summary>Pairs of words that name somebody.</summary>
    internal int NamePairs { get; private set; }

    /// <summary>Words of weight without partner on the left.</summary>
    internal int LeftAloneCount { get; private set; }

    /// <summary>Words of weight without partner on the right.</summary>
    internal int RightAloneCount { get; private set; }

    /// <summary>Whether the pairs cross.</summary>
    internal bool IsReordered { get; private set; }

    /// <summary>Whether both names have a legal form.</summary>
    internal bool HasLegalForms { get; private set; }

    /// <summary>Whether two words are a man's and a woman's form.</summary>
    internal bool HasGenders { get; private set; }

    internal int CountOf(Likeness kind) => _counts[(int)kind];

    internal static WordPairing Of(NameWord[] left, NameWord[] right)
    {
        var pairing = new WordPairing();
        var pairs = new List<(double Score, int Left, int Right, Likeness Kind)>();
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                WordLikeness likeness = WordLikeness.Of(left[i], right[j]);
                pairing.HasGenders |= likeness.Kind == Likeness.Gender;
                if (likeness.Score >= LeastOf(left[i], right[j]))
                {
                    pairs.Add((likeness.Score, i, j, likeness.Kind));
                }
            }
        }
        // Among equals the earliest words and the nearest places, so that the result does not depend on the sort.
        pairs.Sort((a, b) => (-a.Score, Math.Abs(a.Left - a.Right), a.Left, a.Right).CompareTo((-b.Score, Math.Abs(b.Left - b.Right), b.Left, b.Right)));
        pairing.Take(pairs, left, right);
        return pairing;
    }

    // A short word has no room for an error.
    static double LeastOf(NameWord left, NameWord right) => Math.Min(left.Text.Length, right.Text.Length) switch
    {
        <= 2 => 0.79,
        3 => 0.76,
        _ => WordLikeness.Least,
    };

    void Take(List<(double Score, int Left, int Right, Likeness Kind)> pairs, NameWord[] left, NameWord[] right)
    {
        var rightOf = new int[left.Length];
        Array.Fill(rightOf, -1);
        var isTaken = new bool[right.Length];
        foreach ((double score, int i, int j, Likeness kind) in pairs)
        {
            if (rightOf[i] < 0 && !isTaken[j])
            {
                rightOf[i] = j;
                isTaken[j] = true;
                Count(left[i], right[j], score, kind);
            }
        }
        int[] order = [.. rightOf.Where((j, i) => j >= 0 && left[i].Kind == WordKind.Name)];
        IsReordered = !order.SequenceEqual(order.Order());
        for (int i = 0; i < left.Length; i++)
        {
            LeftAlone += rightOf[i] < 0 ? left[i].Weight : 0;
            LeftAloneCount += rightOf[i] < 0 && IsTold(left[i]) ? 1 : 0;
        }
        for (int j = 0; j < right.Length; j++)
        {
            RightAlone += isTaken[j] ? 0 : right[j].Weight;
            RightAloneCount += !isTaken[j] && IsTold(right[j]) ? 1 : 0;
        }
    }

    void Count(NameWord left, NameWord right, double score, Likeness kind)
    {
        double weight = (left.Weight + right.Weight) / 2;
        PairedWeight += weight;
        PairedScore += weight * score;
        if (left.Kind is WordKind.Name or WordKind.Generic && right.Kind is WordKind.Name or WordKind.Generic)
        {
            NamePairs++;
            LeastScore = Math.Min(LeastScore, score);
            _counts[(int)kind]++;
        }
        else if (left.Kind == WordKind.LegalForm)
        {
            HasLegalForms = true;
        }
        else if (kind == Likeness.Initial)
        {
            _counts[(int)kind]++;
        }
    }

    static bool IsTold(NameWord word) => word.Kind is WordKind.Name or WordKind.Generic or WordKind.Initial;
}
