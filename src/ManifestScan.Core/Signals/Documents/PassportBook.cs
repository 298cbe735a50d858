using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Numbers the passports of one traveller in the order of first use, and takes one misread character for the same passport.</summary>
sealed class PassportBook(TravelTables tables)
{
    /// <summary>A number is compared with no more of the traveller's latest documents than this: a shared identity may have thousands.</summary>
    const int MostCompared = 20;

    readonly List<(int Document, int Passport)> _seen = [];

    /// <summary>Passports so far.</summary>
    internal int Count { get; private set; }

    /// <summary>Issuers named so far.</summary>
    internal int Issuers => _seen.Select(s => tables.Documents[s.Document].IssuerId).Where(i => i >= 0).Distinct().Count();

    /// <summary>The passport of a document; -1 for an identity card, a seaman's book and the like, which lawfully alternate with one.</summary>
    internal int Of(int document)
    {
        if (document < 0 || !IsPassport(tables.Documents[document]))
        {
            return -1;
        }
        for (int i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - MostCompared); i--)
        {
            if (_seen[i].Document == document || IsSame(tables.Documents[_seen[i].Document], tables.Documents[document]))
            {
                return Remember(document, _seen[i].Passport, i);
            }
        }
        return Remember(document, Count++, -1);
    }

    int Remember(int document, int passport, int at)
    {
        if (at < 0 || _seen[at].Document != document)
        {
            _seen.Add((document, passport));
        }
        return passport;
    }

    static bool IsPassport(DocumentRow row) => row.NumberId >= 0 && row.Class
        is DocumentClass.Unknown or DocumentClass.Ordinary or DocumentClass.Service
        or DocumentClass.Diplomatic or DocumentClass.Official or DocumentClass.PublicAffairs;

    bool IsSame(DocumentRow left, DocumentRow right)
    {
        bool oneIssuer = left.IssuerId == right.IssuerId || left.IssuerId < 0 || right.IssuerId < 0;
        return oneIssuer && (left.NumberId == right.NumberId || IsMisread(tables.Numbers[left.NumberId], tables.Numbers[right.NumberId]));
    }

    /// <summary>One character differs, or two neighbours changed places.</summary>
    static bool IsMisread(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }
        int first = left.CommonPrefixLength(right);
        return left[(first + 1)..].SequenceEqual(right[(first + 1)..])
            || (left[first] == right[first + 1] && left[first + 1] == right[first] && left[(first + 2)..].SequenceEqual(right[(first + 2)..]));
    }
}
