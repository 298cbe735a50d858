namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Compares the names of one booking: titles are glued on, spaces and ends get lost.</summary>
static class PnrName
{
    const int ShortestCutName = 4;

    /// <summary>How alike two names are: 2 surname and given names, 1 surname alone, 0 neither.</summary>
    internal static int Likeness((string? Surname, string? Given) left, (string? Surname, string? Given) right)
    {
        if (left.Surname is null || (left.Surname != right.Surname && !IsSame(Letters(left.Surname), Letters(right.Surname))))
        {
            return 0;
        }
        bool isSame = (left.Given == right.Given && left.Given is not null) || IsSame(Untitled(Letters(left.Given)), Untitled(Letters(right.Given)));
        return isSame ? 2 : 1;
    }

    static ReadOnlySpan<char> Letters(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            return text;
        }
        return string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
    }

    static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Length > 0 && right.Length > 0 && (left.SequenceEqual(right)
        || (left.Length >= ShortestCutName && right.StartsWith(left))
        || (right.Length >= ShortestCutName && left.StartsWith(right)));

    static ReadOnlySpan<char> Untitled(ReadOnlySpan<char> given)
    {
        foreach (string title in Titles)
        {
            if (given.Length > title.Length + 1 && given.EndsWith(title))
            {
                return given[..^title.Length];
            }
            if (given.Length > title.Length + 2 && title.Length < 4 && given.StartsWith(title))
            {
                return given[title.Length..];
            }
        }
        return given;
    }

    static readonly string[] Titles = ["MSTR", "MISS", "MRS", "MR", "MS", "DR"];
}
