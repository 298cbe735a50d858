namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Compares the names of one booking: titles are glued on, spaces and ends get lost.</summary>
static class PnrName
{
    const int ShortestCutName = 4;

    /// <summary>How alike two names are: 2 surname and given names, 1 surname alone, 0 neither.</summary>
    internal static int Likeness((string? Surname, string? Given) left, (string? Surname, string? Given) right)
    {
        if (left.Surname != right.Surname && !IsSame(Letters(left.Surname), Letters(right.Surname)))
        {
            return 0;
        }
        if (left.Surname is null)
        {
            return 0;
        }
        return left.Given == right.Given && left.Given is not null ? 2 : IsSame(Untitled(Letters(left.Given)), Untitled(Letters(right.Given))) ? 2 : 1;
    }

    static string Letters(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            return text ?? "";
        }
        return string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
    }

    static bool IsSame(string left, string right) => left.Length > 0 && right.Length > 0 && (left == right
        || (left.Length >= ShortestCutName && right.StartsWith(left, StringComparison.Ordinal))
        || (right.Length >= ShortestCutName && left.StartsWith(right, StringComparison.Ordinal)));

    static string Untitled(string given)
    {
        foreach (string title in (ReadOnlySpan<string>)["MSTR", "MISS", "MRS", "MR", "MS", "DR"])
        {
            if (given.Length > title.Length + 1 && given.EndsWith(title, StringComparison.Ordinal))
            {
                return given[..^title.Length];
            }
            if (given.Length > title.Length + 2 && given.StartsWith(title, StringComparison.Ordinal) && title.Length < 4)
            {
                return given[title.Length..];
            }
        }
        return given;
    }
}
