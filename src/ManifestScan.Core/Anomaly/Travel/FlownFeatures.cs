using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>What the movements of one traveller say: the first features, up to the rarest route.</summary>
sealed class FlownFeatures
{
    readonly TravelFacts _facts;
    readonly int _traveller;
    readonly int[] _movements;

    internal FlownFeatures(TravelFacts facts, int traveller)
    {
        (_facts, _traveller) = (facts, traveller);
        _movements = facts.Data.Itineraries.MovementsOfTraveller[traveller].ToArray();
    }

    TravelData Data => _facts.Data;

    /// <summary>In the order of <see cref="TravellerFeature.All"/>.</summary>
    internal float[] Values()
    {
        (int first, int end) = Data.Itineraries.JourneysOf(_traveller);
        (int trips, List<double> stays) = Trips(first, end);
        int inJourneys = Enumerable.Range(first, end - first).Sum(j => Data.Itineraries.Legs(j).Length);
        double[] bits = [.. _movements.Select(m => (double)_facts.RouteBitsOf(Data.FlightOf(m))).Where(b => !double.IsNaN(b))];
        return
        [
            _movements.Length,
            trips,
            TravelFacts.Share(trips - stays.Count, trips),
            TravelFacts.Share(inJourneys, end - first),
            Places().Distinct().Count(),
            _movements.Select(m => (Data.LegOf(m).DepartureAirportId, Data.LegOf(m).ArrivalAirportId)).Distinct().Count(),
            _movements.Select(m => Data.LegOf(m).CarrierId).Where(c => c >= 0).Distinct().Count(),
            Documents(),
            Span(),
            stays.Count == 0 ? float.NaN : (float)stays.Min(),
            TravelFacts.Mean(stays),
            TravelFacts.Mean(bits),
            bits.Length == 0 ? float.NaN : (float)bits.Max(),
        ];
    }

    /// <summary>Trips begun, and the days away of those with a way back.</summary>
    (int Trips, List<double> Stays) Trips(int first, int end)
    {
        int trips = 0;
        var stays = new List<double>();
        for (int journey = first; journey < end; journey++)
        {
            bool begins = journey == first || Data.Itineraries.BeginsTrip[journey];
            trips += begins ? 1 : 0;
            int day = Data.LegOf(Data.Itineraries.Legs(journey)[0]).DepartureDay;
            if (!begins && Data.LegOf(Data.Itineraries.Legs(journey - 1)[0]).DepartureDay is var left && left != Missing.Day && day != Missing.Day)
            {
                stays.Add(day - left);
            }
        }
        return (trips, stays);
    }

    IEnumerable<int> Places() => _movements.SelectMany(m => new[] { Data.LegOf(m).DepartureAirportId, Data.LegOf(m).ArrivalAirportId }).Where(a => a >= 0);

    int Documents()
    {
        var documents = new HashSet<int>();
        foreach (int person in Data.Travellers.PersonsOfTraveller[_traveller])
        {
            documents.Add(Data.Tables.Persons[person].DocumentId);
        }
        documents.Remove(-1);
        return documents.Count;
    }

    float Span()
    {
        int[] days = [.. _movements.Select(m => Data.LegOf(m).DepartureDay).Where(d => d != Missing.Day)];
        return days.Length == 0 ? float.NaN : days.Max() - days.Min();
    }
}
