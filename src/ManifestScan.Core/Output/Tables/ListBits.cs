using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Output.Tables;

/// <summary>What a match with a people list is worth: a rare name more than a common one.</summary>
/// <remarks>
/// Any one of the run's travellers may be the listed person, which is the prior. A name of n travellers says log2(all / n) bits; a birth
/// date as much as there are such dates in a lifetime of seventy years, and against it when it differs as a slip of the clerk allows.
/// </remarks>
static class ListBits
{
    const double DayBits = 14.6;
    const double MonthBits = 9.7;
    const double YearBits = 6.1;
    const double DocumentBits = 20;
    const double DifferentBirthBits = -6;

    // People marry, and clerks take the number of the next in line.
    const double DifferentNameBits = -6;

    /// <summary>Bits for the two being one person.</summary>
    internal static double Of(TravelData data, PersonListMatch match) => Math.Round(Parts(data, match).Sum(p => p.Bits), 6);

    internal static double ProbabilityOf(TravelData data, PersonListMatch match) =>
        Math.Round(1 / (1 + Math.Pow(2, -Math.Clamp(Of(data, match), -60, 60))), 9);

    internal static string Verdict(TravelData data, PersonListMatch match) => ProbabilityOf(data, match) switch
    {
        >= 0.95 => "match",
        >= 0.02 => "possible",
        _ => "different",
    };

    /// <summary>What agreed and what is missing, with its bits.</summary>
    internal static string Reason(TravelData data, PersonListMatch match) =>
        string.Join("; ", Parts(data, match).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Text} {p.Bits:+0.0;-0.0;0.0}")));

    static List<(string Text, double Bits)> Parts(TravelData data, PersonListMatch match)
    {
        double all = Math.Max(2, data.Travellers.Count);
        return [Name(data.People[match.Entry], match, all), Birth(match), Document(data.People[match.Entry], match), ("prior", -Math.Log2(all))];
    }

    static (string, double) Name(ListedPerson entry, PersonListMatch match, double all) => match.NameScore switch
    {
        0 => entry.NameKey is null ? ("name missing", 0) : ("name differs", DifferentNameBits),
        < 1 => ("name agrees in another spelling", Math.Log2(all / match.TravellersAlike) + Math.Log2(match.NameScore)),
        _ => ("name agrees", Math.Log2(all / match.TravellersAlike)),
    };

    static (string, double) Birth(PersonListMatch match) => match.IsBirthDifferent ? ("birth date differs", DifferentBirthBits) : match.Birth.Precision switch
    {
        DatePrecision.Day => ("birth date agrees", DayBits),
        DatePrecision.Month => ("birth month agrees", MonthBits),
        DatePrecision.Year => ("birth year agrees", YearBits),
        _ => ("birth date missing", 0),
    };

    static (string, double) Document(ListedPerson entry, PersonListMatch match) =>
        match.IsSameDocument ? ("document agrees", DocumentBits) : entry.Documents.Any() ? ("document not seen", 0) : ("document missing", 0);
}
