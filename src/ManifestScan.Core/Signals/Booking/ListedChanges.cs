using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>What later pushes changed of passengers who stayed on the list.</summary>
sealed class ListedChanges
{
    static readonly (PushChangeKind Kind, string Word)[] Kinds =
        [(PushChangeKind.Name, "Name"), (PushChangeKind.Document, "Document"), (PushChangeKind.Seat, "Seat")];

    readonly TravelData _data;
    readonly Dictionary<(int Flight, int Traveller), HashSet<PushChangeKind>> _changes = [];

    internal ListedChanges(TravelData data)
    {
        _data = data;
        foreach (PushChange change in data.PushChanges.Where(c => c.After >= 0 && Array.Exists(Kinds, k => k.Kind == c.Kind)))
        {
            (int, int) key = (data.Flights.FlightOfLeg[change.LegId], data.Travellers.TravellerOfPerson[change.After]);
            if (!_changes.TryGetValue(key, out HashSet<PushChangeKind>? kinds))
            {
                _changes.Add(key, kinds = []);
            }
            kinds.Add(change.Kind);
        }
    }

    /// <summary>Every traveller's places on lists that came as messages, in order of time.</summary>
    internal List<Chance> Chances()
    {
        var chances = new List<Chance>();
        for (int traveller = 0; traveller < _data.Travellers.Count; traveller++)
        {
            foreach (int movement in _data.Itineraries.MovementsOfTraveller[traveller])
            {
                int flight = _data.FlightOf(movement);
                if (flight >= 0 && _data.Tables.Movements.MessageIds[movement] >= 0)
                {
                    bool counts = _data.PartyOfMovement[movement] == movement;
                    chances.Add(new Chance(traveller, _data.LegOf(movement).CarrierId, _changes.ContainsKey((flight, traveller)), counts, movement));
                }
            }
        }
        return chances;
    }

    /// <summary>"Name and seat" for what changed.</summary>
    internal string InWords(IEnumerable<Chance> changed)
    {
        HashSet<PushChangeKind> kinds = [.. changed.SelectMany(c => _changes[(_data.FlightOf(c.Movement), c.Traveller)])];
        string[] words = [.. Kinds.Where(k => kinds.Contains(k.Kind)).Select((k, i) => i == 0 ? k.Word : k.Word.ToLowerInvariant())];
        return words.Length < 3 ? string.Join(" and ", words) : $"{words[0]}, {words[1]} and {words[2]}";
    }
}
