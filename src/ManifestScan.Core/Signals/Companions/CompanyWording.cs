using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Says what a traveller did with the same others again and again.</summary>
sealed class CompanyWording(SignalContext context, CompanyPhrases phrases)
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
            Reason = $"{phrases.Met} {Wording.Count(first.Meetings.Count, "time")}{Apart(first)}{BothWays(first)}: {Flights([.. first.Meetings.Select(m => OwnFlight(m, traveller == first.Left))])}; "
                + $"{Wording.Number(first.Expected)} {phrases.Meetings} would be expected by each one's other trips and {phrases.Traffic}."
                + Others(company) + Cap(company),
            Movements = [.. company.Pairs.SelectMany(p => p.Meetings.Select(m => traveller == p.Left ? (m.Flight, m.LeftMovement) : (m.Flight, m.RightMovement)))
                .Distinct().Order().Select(m => m.Item2)],
            OtherTravellers = [.. company.Pairs.Select(p => p.OtherThan(traveller)).Order()],
        };
    }

    /// <summary>"ZZ101 SVO-IKA on 2030-04-16, ... and 2 more".</summary>
    internal string Flights(IReadOnlyList<int> flights)
    {
        string first = string.Join(", ", flights.Take(MostFlights).Select(context.Wording.Flight));
        return flights.Count > MostFlights ? $"{first} and {flights.Count - MostFlights} more" : first;
    }

    /// <summary>What a group of them did.</summary>
    internal string GroupReason(int members, IReadOnlyList<int> flights, (int Observed, double Expected) times) =>
        $"{Wording.Count(members, "traveller")} {phrases.TheyMet}, {(members == 2 ? "" : "in pairs ")}whom no booking, surname, payer or contact connects: {Flights(flights)}. "
        + $"Along the pairs that hold them together {times.Observed} {phrases.Meetings}, expected {Wording.Number(times.Expected)}. "
        + "Colleagues of a shift, a tour booked one by one and neighbours with one timetable look the same.";

    int OwnFlight(Meeting meeting, bool isLeft) => context.Data.FlightOf(isLeft ? meeting.LeftMovement : meeting.RightMovement);

    /// <summary>Said where record locators tell the bookings of the two apart.</summary>
    string Apart(Companionship pair) =>
        pair.Meetings.Exists(m => context.Data.LocatorOf(m.LeftMovement) >= 0 && context.Data.LocatorOf(m.RightMovement) >= 0) ? " on separate bookings" : "";

    string BothWays(Companionship pair) => pair.BothWays == 0 ? "" : $" ({pair.BothWays} of them {phrases.BothWays})";

    /// <summary>Why no more bits count, where the company would be more of a surprise.</summary>
    static string Cap(Company company) => company.CapBits is { } bits
        ? $" How they booked is not known, and a shift, a crew or a firm looks the same: no more than {Wording.Number(bits)} bits count."
        : "";

    string Others(Company company) => company.Pairs.Count == 1
        ? ""
        : $" With {Wording.Count(company.Pairs.Count - 1, "further companion")}: {company.Pairs.Skip(1).Sum(p => p.Meetings.Count)} {phrases.Meetings}, expected {Wording.Number(company.Pairs.Skip(1).Sum(p => p.Expected))}.";
}
