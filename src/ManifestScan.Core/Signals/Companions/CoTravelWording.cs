using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Says what <see cref="RecurringCoTravel"/> saw.</summary>
sealed class CoTravelWording(SignalContext context)
{
    const int MostFlights = 4;

    /// <summary>The hit of one member of a company.</summary>
    internal Hit HitOf(int traveller, Company company)
    {
        Companionship first = company.Pairs[0];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = company.Bits,
            Observed = company.Pairs.Sum(p => p.Meetings.Count),
            Expected = company.Pairs.Sum(p => p.Expected),
            Reason = $"Met the same traveller {Wording.Count(first.Meetings.Count, "time")} on separate bookings{BothWays(first)}: {Flights(first.Meetings)}; "
                + $"{Wording.Number(first.Expected)} meetings would be expected by each one's other trips and the flights' shares of their routes."
                + Others(company),
            Movements = [.. company.Pairs.SelectMany(p => p.Meetings.Select(m => traveller == p.Left ? (m.Flight, m.LeftMovement) : (m.Flight, m.RightMovement)))
                .Distinct().Order().Select(m => m.Item2)],
            OtherTravellers = [.. company.Pairs.Select(p => p.OtherThan(traveller)).Order()],
        };
    }

    /// <summary>"ZZ101 SVO-IKA on 2030-04-16, ... and 2 more".</summary>
    internal string Flights(IReadOnlyList<Meeting> meetings)
    {
        string first = string.Join(", ", meetings.Take(MostFlights).Select(m => context.Wording.Flight(m.Flight)));
        return meetings.Count > MostFlights ? $"{first} and {meetings.Count - MostFlights} more" : first;
    }

    static string BothWays(Companionship pair) => pair.BothWays == 0 ? "" : $" ({pair.BothWays} of them out and back)";

    static string Others(Company company) => company.Pairs.Count == 1
        ? ""
        : $" With {Wording.Count(company.Pairs.Count - 1, "further companion")}: {Wording.Count(company.Pairs.Skip(1).Sum(p => p.Meetings.Count), "meeting")}, expected {Wording.Number(company.Pairs.Skip(1).Sum(p => p.Expected))}.";
}
