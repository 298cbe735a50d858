using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>How flights, routes, dates, counts and documents are written in reasons: one way for all signals, in English, any culture.</summary>
sealed class Wording(TravelData data)
{
    /// <summary>"ZZ101 SVO-IKA on 2030-04-24" for a flight.</summary>
    internal string Flight(int flight)
    {
        LegRow leg = data.Tables.Legs[data.Flights.LegOfFlight[flight]];
        return $"{Code(leg.CarrierId)}{Code(leg.FlightNumberId)} {Route(leg)} on {Date(leg.DepartureDay)}".TrimStart();
    }

    /// <summary>"SVO-IKA" for a leg; "???" stands for an airport that is not provided.</summary>
    internal string Route(LegRow leg) => $"{Airport(leg.DepartureAirportId)}-{Airport(leg.ArrivalAirportId)}";

    /// <summary>"SVO-IST-IKA" for legs that connect.</summary>
    internal string Chain(ReadOnlySpan<int> movements)
    {
        var text = new StringBuilder(Airport(data.LegOf(movements[0]).DepartureAirportId));
        foreach (int movement in movements)
        {
            text.Append('-').Append(Airport(data.LegOf(movement).ArrivalAirportId));
        }
        return text.ToString();
    }

    /// <summary>"2030-04-24".</summary>
    internal static string Date(int day) =>
        Missing.ToDate(day)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown date";

    /// <summary>A count or an expectation: whole numbers plain, others with two significant digits.</summary>
    internal static string Number(double value) => value switch
    {
        >= 100 => Math.Round(value).ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
        >= 0.001 => value.ToString("0.0##", CultureInfo.InvariantCulture),
        _ => "under 0.001",
    };

    /// <summary>"1 flight", "3 flights".</summary>
    internal static string Count(int count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural ?? noun + "s")}");

    /// <summary>"one in 40" for a probability given in bits; "about even" when it is likely.</summary>
    internal static string OneIn(double bits)
    {
        if (bits < 1)
        {
            return "more than one in two";
        }
        double odds = Math.Pow(2, Math.Min(bits, 60));
        double magnitude = Math.Pow(10, Math.Floor(Math.Log10(odds)) - 1);
        double rounded = odds < 100 ? Math.Round(odds) : Math.Round(odds / magnitude) * magnitude;
        return "one in " + rounded.ToString("#,0", CultureInfo.InvariantCulture);
    }

    /// <summary>A short code, or nothing when it is not provided.</summary>
    internal string Code(int id) => data.Tables.Codes.Text(id) ?? "";

    string Airport(int id) => data.Tables.Codes.Text(id) ?? "???";
}
