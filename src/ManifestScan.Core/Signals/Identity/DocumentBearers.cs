using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Who showed which document, by issuer and number.</summary>
sealed class DocumentBearers
{
    readonly Dictionary<int, int> _documentsOf = [];

    internal DocumentBearers(TravelData data)
    {
        var bearers = new Dictionary<(int Issuer, int Number), SortedSet<int>>();
        for (int person = 0; person < data.Tables.Persons.Count; person++)
        {
            int traveller = data.Travellers.TravellerOfPerson[person];
            if (traveller >= 0 && data.Tables.Persons[person].DocumentId is >= 0 and int id && data.Tables.Documents[id] is { NumberId: >= 0 } document)
            {
                (int, int) key = (document.IssuerId, document.NumberId);
                if (!bearers.TryGetValue(key, out SortedSet<int>? own))
                {
                    bearers.Add(key, own = []);
                }
                if (own.Add(traveller))
                {
                    _documentsOf[traveller] = _documentsOf.GetValueOrDefault(traveller) + 1;
                }
            }
        }
        Count = bearers.Count;
        var names = new NameParts(data);
        Shared = [.. bearers.Values.Where(b => b.Count > 1).Select(b => b.ToArray()).Where(b => Array.Exists(b, t => names.AreApart(b[0], t)))];
    }

    /// <summary>Distinct documents.</summary>
    internal int Count { get; }

    /// <summary>For each document that people of other names showed its bearers, in order.</summary>
    internal IReadOnlyList<int[]> Shared { get; }

    /// <summary>Documents a traveller showed.</summary>
    internal int DocumentsOf(int traveller) => _documentsOf[traveller];
}
