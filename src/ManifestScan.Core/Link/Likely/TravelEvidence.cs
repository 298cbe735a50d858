using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What the journeys of two sets of persons say of their being one: whoever lands in one place leaves from it again.</summary>
/// <remarks>
/// Where the movements of the two follow each other in time, one person goes on from where the other arrived, but for the share of breaks
/// that the itineraries of single documents have; two people do so no more often than any two movements of the run. In the air twice at
/// one time is next to impossible. Movements of one set alone say nothing.
/// </remarks>
sealed class TravelEvidence
{
    const double OverlapBits = -9;
    const double SameFlightBits = -5;
    const double MostBitsAgainst = -60;
    const double MostForOne = 1;
    const double LeastBreaks = 0.01;
    const int MostMovements = 2_000;
    const int SampledSets = 20_000;

    readonly TravelTables _tables;
    readonly Csr _movementsOfPerson;
    readonly double _bitsOfBreak;
    readonly double _bitsOfContinuing;

    internal TravelEvidence(TravelTables tables, IReadOnlyList<IReadOnlyList<int>> certainSets)
    {
        _tables = tables;
        _movementsOfPerson = Csr.Group(tables.Movements.Count, tables.Persons.Count, PersonOf);
        double breaks = Math.Clamp(BreaksWithin(certainSets), LeastBreaks, 0.5);
        double chance = Math.Clamp(BreaksByChance(), breaks, 0.98);
        _bitsOfBreak = Math.Log2(breaks / chance);
        _bitsOfContinuing = Math.Min(MostForOne, Math.Log2((1 - breaks) / (1 - chance)));
    }

    /// <summary>Bits for one person, negative against; 0 when the two do not meet in time.</summary>
    internal double Bits(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        List<(long Ticks, int Movement, bool IsRight)> all = [.. MovementsOf(left).Select(m => (TicksOf(m), m, false)), .. MovementsOf(right).Select(m => (TicksOf(m), m, true))];
        if (all.Count is < 2 or > MostMovements)
        {
            return 0;
        }
        // Among movements at one time the places decide, which are the same whatever order the records came in.
        all.Sort((a, b) => a.Ticks != b.Ticks ? a.Ticks.CompareTo(b.Ticks) : a.IsRight.CompareTo(b.IsRight));
        double bits = 0;
        for (int i = 1; i < all.Count; i++)
        {
            if (all[i].IsRight != all[i - 1].IsRight)
            {
                bits += BitsOf(all[i - 1].Movement, all[i].Movement);
            }
        }
        return Math.Clamp(bits, MostBitsAgainst, PersonJudge.MostBitsOfTravel);
    }

    double BitsOf(int earlier, int later)
    {
        if (_tables.Movements.LegIds[earlier] == _tables.Movements.LegIds[later])
        {
            return SameFlightBits;
        }
        LegRow first = LegOf(earlier);
        LegRow second = LegOf(later);
        bool isKnown = first.ArrivalUtcTicks != Missing.Ticks && second.DepartureUtcTicks != Missing.Ticks;
        if (isKnown && second.DepartureUtcTicks < first.ArrivalUtcTicks)
        {
            return OverlapBits;
        }
        if (!isKnown && first.DepartureDay == second.DepartureDay)
        {
            return 0; // which was first is not known
        }
        return first.ArrivalAirportId == second.DepartureAirportId ? _bitsOfContinuing : _bitsOfBreak;
    }

    double BreaksWithin(IReadOnlyList<IReadOnlyList<int>> sets)
    {
        int step = Math.Max(1, sets.Count / SampledSets);
        long pairs = 0;
        long breaks = 0;
        for (int i = 0; i < sets.Count; i += step)
        {
            int[] movements = [.. MovementsOf(sets[i]).OrderBy(TicksOf)];
            for (int m = 1; m < movements.Length && movements.Length <= MostMovements; m++)
            {
                pairs++;
                breaks += LegOf(movements[m - 1]).ArrivalAirportId == LegOf(movements[m]).DepartureAirportId ? 0 : 1;
            }
        }
        return (breaks + 1.0) / (pairs + 20.0);
    }

    /// <summary>Share of any two movements of which the one does not leave from where the other arrives.</summary>
    double BreaksByChance()
    {
        var arrivals = new Dictionary<int, long>();
        var departures = new Dictionary<int, long>();
        for (int row = 0; row < _tables.Movements.Count; row++)
        {
            LegRow leg = LegOf(row);
            arrivals[leg.ArrivalAirportId] = arrivals.GetValueOrDefault(leg.ArrivalAirportId) + 1;
            departures[leg.DepartureAirportId] = departures.GetValueOrDefault(leg.DepartureAirportId) + 1;
        }
        double all = Math.Max(1, _tables.Movements.Count);
        // Summed in whole numbers: the order of the airports must not show.
        decimal same = arrivals.Sum(a => (decimal)a.Value * departures.GetValueOrDefault(a.Key));
        return 1 - ((double)same / all / all);
    }

    IEnumerable<int> MovementsOf(IReadOnlyList<int> persons)
    {
        foreach (int person in persons)
        {
            for (int i = 0; i < _movementsOfPerson[person].Length; i++)
            {
                yield return _movementsOfPerson[person][i];
            }
        }
    }

    int PersonOf(int row) => _tables.Movements.Statuses[row] == MovementStatus.Cancelled || _tables.Movements.Roles[row] == TravelRole.Crew
        ? -1
        : _tables.Movements.PersonIds[row];

    LegRow LegOf(int movement) => _tables.Legs[_tables.Movements.LegIds[movement]];

    long TicksOf(int movement) => LegOf(movement).OrderTicks;
}
