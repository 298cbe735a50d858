using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Who showed which document, by issuer and number.</summary>
sealed class DocumentBearers
{
    // A placeholder that many show is compared no further than this.
    const int MostCompared = 30;

    readonly TravelData _data;
    readonly NameParts _names;
    readonly Dictionary<int, int> _documentsOf = [];

    internal DocumentBearers(TravelData data)
    {
        (_data, _names) = (data, new NameParts(data));
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
        Shared = [.. bearers.Where(b => b.Value.Count > 1 && b.Value.Any(t => _names.AreApart(b.Value.Min, t))).Select(b => Read(b.Key, [.. b.Value]))];
    }

    /// <summary>Distinct documents.</summary>
    internal int Count { get; }

    /// <summary>The documents that people of other names showed.</summary>
    internal IReadOnlyList<SharedDocument> Shared { get; }

    /// <summary>Documents a traveller showed.</summary>
    internal int DocumentsOf(int traveller) => _documentsOf[traveller];

    SharedDocument Read((int Issuer, int Number) document, int[] travellers)
    {
        int[] trips = [.. travellers.Select(t => TripsWith(t, document))];
        int[] often = [.. Enumerable.Range(0, travellers.Length).OrderByDescending(i => trips[i]).ThenBy(i => i).Take(MostCompared)];
        int ofBoth = 1;
        for (int second = 1; second < often.Length; second++)
        {
            if (often.Take(second).Any(first => _names.AreApart(travellers[first], travellers[often[second]])))
            {
                ofBoth = Math.Max(ofBoth, trips[often[second]]);
            }
        }
        return new SharedDocument(travellers, trips, ofBoth);
    }

    /// <summary>Trips of a traveller on which the document was shown; what was only booked is one.</summary>
    int TripsWith(int traveller, (int Issuer, int Number) document)
    {
        Dictionary<int, int> tripOf = Trips.TripOfMovement(_data.Itineraries, traveller);
        var trips = new HashSet<int>();
        foreach (int movement in _data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (_data.PersonOf(movement).DocumentId is >= 0 and int shown
                && (_data.Tables.Documents[shown].IssuerId, _data.Tables.Documents[shown].NumberId) == document && tripOf.TryGetValue(movement, out int trip))
            {
                trips.Add(trip);
            }
        }
        return Math.Max(1, trips.Count);
    }
}
