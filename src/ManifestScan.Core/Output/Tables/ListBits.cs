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
        double all = data.Travellers.Count;
        ListedPerson entry = data.People[match.Entry];
        var parts = new List<(string, double)>
        {
            (match.NameScore < 1 ? "name agrees in another spelling" : "name agrees", Math.Log2(Math.Max(2, all) / match.TravellersAlike) + Math.Log2(match.NameScore)),
            Birth(data, match, entry),
        };
        if (entry.DocumentNumber is not null)
        {
            parts.Add(HasDocument(data, match, entry) ? ("document agrees", DocumentBits) : ("document not seen", 0));
        }
        parts.Add(("prior", -Math.Log2(Math.Max(2, all))));
        return parts;
    }

    static (string, double) Birth(TravelData data, PersonListMatch match, ListedPerson entry)
    {
        PersonRow person = data.Tables.Persons[match.Person];
        DatePrecision both = person.BirthPrecision < entry.BirthPrecision ? person.BirthPrecision : entry.BirthPrecision;
        if (both == DatePrecision.None || Missing.ToDate(person.BirthDay) is not { } own || Missing.ToDate(entry.BirthDay) is not { } listed)
        {
            return ("birth date missing", 0);
        }
        bool isSameYear = own.Year == listed.Year;
        bool isSameMonth = isSameYear && own.Month == listed.Month;
        return both switch
        {
            DatePrecision.Day when own == listed => ("birth date agrees", DayBits),
            DatePrecision.Month when isSameMonth => ("birth month agrees", MonthBits),
            DatePrecision.Year when isSameYear => ("birth year agrees", YearBits),
            _ => ("birth date differs", DifferentBirthBits),
        };
    }

    static bool HasDocument(TravelData data, PersonListMatch match, ListedPerson entry)
    {
        foreach (int id in data.Travellers.PersonsOfTraveller[match.Traveller])
        {
            int document = data.Tables.Persons[id].DocumentId;
            if (document >= 0 && data.Tables.Numbers.Text(data.Tables.Documents[document].NumberId) == entry.DocumentNumber)
            {
                return true;
            }
        }
        return false;
    }
}
