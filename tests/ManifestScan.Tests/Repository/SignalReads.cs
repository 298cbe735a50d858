using System.Text.RegularExpressions;

namespace ManifestScan.Repository;

/// <summary>Which fields a signal touches, found in its sources: its own file and every file of Signals whose type it names.</summary>
/// <remarks>
/// Who is one traveller is decided by Link from names, birth dates and documents for every signal alike and is not counted here.
/// </remarks>
static partial class SignalReads
{
    const string Folder = "src/ManifestScan.Core/Signals/";

    static readonly string[] Flight =
        ["arrival_airport", "carrier", "departure_airport", "departure_date", "flight_number", "operating_carrier", "operating_flight_number"];

    static readonly string[] Trip = ["arrival_airport", "departure_airport", "departure_date", "role", "status"];

    // The class of a document comes from its type code, issuer and number, by the day of travel.
    static readonly string[] DocumentClass = ["departure_date", "document_issuer", "document_number", "document_type"];

    static readonly (string Accessor, string[] Fields)[] Table =
    [
        (@"\.CarrierId", ["carrier"]),
        (@"\.FlightNumberId", ["flight_number"]),
        (@"\.OperatingCarrierId", ["operating_carrier"]),
        (@"\.OperatingFlightNumberId", ["operating_flight_number"]),
        (@"\.DepartureAirportId", ["departure_airport"]),
        (@"\.ArrivalAirportId", ["arrival_airport"]),
        (@"\.DepartureDay", ["departure_date"]),
        (@"\.DepartureLocalTicks", ["departure_local"]),
        (@"\.(DepartureUtcTicks|OrderTicks)", ["departure_utc"]),
        (@"\.ArrivalUtcTicks", ["arrival_utc"]),
        (@"\.(Flights|FlightOf|MovementsOfFlight|FlightOfLeg|LegOfFlight)\b", Flight),
        (@"\.(RouteOfFlight|Routes)\b", ["arrival_airport", "departure_airport"]),
        (@"\bWording\.Flight\(", Flight),
        (@"\bWording\.(Route|Chain)\(", ["arrival_airport", "departure_airport"]),
        (@"\.(JourneysOf|Legs\(|BeginsTrip)", Trip),
        (@"\.MovementsOfTraveller", ["departure_date", "role", "status"]),
        (@"\bTripOfMovement\b", Trip),
        (@"\bDocumentHistory\b",
        [
            .. Flight, "booking_matched", "document_issuer", "document_number", "document_type", "record_locator", "role", "status",
        ]),
        (@"\bBookingCensus\b", [.. Flight, "booking_matched", "record_locator", "role", "status"]),
        (@"\.PartyOfMovement", ["record_locator"]),
        (@"\bPartySizes\b", ["record_locator", "status"]),
        (@"\.LocatorIds?\b|\bLocatorOf\b", ["record_locator"]),
        (@"\.BookingOfMovement", ["booking_matched"]),
        (@"\bSharedBookings\b", ["booking.record_locator", "departure_date", "record_locator", "role", "status"]),
        (@"\bTripTable\b", Trip),
        (@"\bNewcomers\b", [.. Trip, "record_locator"]),
        (@"\.PossibleAliases\b", ["arrival_airport", "arrival_utc", "departure_airport", "departure_date", "departure_utc", "role", "status"]),
        (@"\bAcquaintance\b",
        [
            .. Flight, "booking.agency", "booking.contact_tokens", "booking.created_utc", "booking.office", "booking.payment_token",
            "booking.record_locator", "given_names", "record_locator", "role", "status", "surname",
        ]),
        (@"\b(Purchases|ConjunctionRates)\b",
        [
            .. Flight, "booking.agency", "booking.created_utc", "booking.office", "booking.payment_form", "booking_matched", "departure_utc",
            "role", "status",
        ]),
        (@"\bSurnames\.|\bNameParts\b", ["given_names", "surname"]),
        (@"\.(PhoneId|EmailId|AddressId)", ["booking.contact_tokens"]),
        (@"\.PaymentAccountId", ["booking.payment_token"]),
        (@"\.PaymentFormId", ["booking.payment_form"]),
        (@"\.AgencyId", ["booking.agency"]),
        (@"\.OfficeId", ["booking.office"]),
        (@"\.CounterId", ["booking.agency", "booking.office"]),
        (@"\.CreatedUtcTicks", ["booking.created_utc"]),
        (@"\.SeatIds", ["seat"]),
        (@"\.Roles\b", ["role"]),
        (@"\.Statuses\b", ["status"]),
        (@"\.IsOfficial\b|(\]|\brow)\.Class\b|\.ClassBasisId", DocumentClass),
        (@"\.(NumberId|RawNumberId)", ["document_number"]),
        (@"\.IssuerId", ["document_issuer"]),
        (@"\.TypeId", ["document_type"]),
        (@"\.ExpiryDay", ["document_expiry"]),
        (@"\.IssuedDay", ["document_issued"]),
        (@"\bEventWindows\b", ["arrival_airport", "departure_airport"]),
        (@"\.ListMatches\b", ["date_of_birth", "document_issuer", "document_number", "given_names", "surname"]),
        (@"\.PushChanges\b", [.. Flight, "document_number", "given_names", "seat", "surname"]),
        (@"\.(SurnameId|GivenNamesId|NameKeyId)", ["given_names", "surname"]),
        (@"\.(BirthDay|BirthPrecision)", ["date_of_birth"]),
        (@"\.Sex\b", ["sex"]),
        (@"\.NationalityId", ["nationality"]),
    ];

    /// <summary>The fields as cards name them, in order.</summary>
    internal static IEnumerable<string> Of(string id)
    {
        string code = string.Concat(Closure(FileOf(id)).Select(f => CommentOrText().Replace(RepositoryFiles.Read(f), " ")));
        return Table.Where(entry => Regex.IsMatch(code, entry.Accessor, RegexOptions.CultureInvariant))
            .SelectMany(entry => entry.Fields)
            .Distinct()
            .Select(field => field.Contains('.', StringComparison.Ordinal) ? field : "movement." + field)
            .Order(StringComparer.Ordinal);
    }

    static string FileOf(string id)
    {
        string path = id.Replace("-", "").Replace('.', '/') + ".cs";
        return RepositoryFiles.Below(Folder, "*.cs").Single(f => f[Folder.Length..].Equals(path, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The file, and those of the family's folder whose types it names, and so on. What lies above the families is in the table.</summary>
    static HashSet<string> Closure(string first)
    {
        string folder = first[..(first.LastIndexOf('/') + 1)];
        Dictionary<string, string> fileOfType = RepositoryFiles.Below(folder.TrimEnd('/'), "*.cs").ToDictionary(f => Path.GetFileNameWithoutExtension(f));
        var seen = new HashSet<string>();
        var open = new Stack<string>([first]);
        while (open.TryPop(out string? file))
        {
            if (seen.Add(file))
            {
                foreach (Match word in Word().Matches(Comment().Replace(RepositoryFiles.Read(file), " ")))
                {
                    if (fileOfType.TryGetValue(word.Value, out string? other))
                    {
                        open.Push(other);
                    }
                }
            }
        }
        return seen;
    }

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    // Interpolations stand inside texts and do touch fields: only comments and plain texts are blanked.
    [GeneratedRegex(@"//[^\n]*|(?<!\$)""[^""\n]*""(?!\])")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
