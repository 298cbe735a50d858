using ManifestScan.Model;

namespace ManifestScan.Normalize;

/// <summary>Every fault that a value reader of this stage can give, with its stable code and its message.</summary>
static class ValueFaults
{
    internal static readonly ValueFault FlightUnreadable = Error(
        "flight.unreadable",
        "Not a flight designator: a carrier of two or three characters and a number of up to four digits was expected.");
    internal static readonly ValueFault FlightOpen = Warning("flight.open", "An open segment: the carrier is named, the flight is not.");
    internal static readonly ValueFault FlightMixedScript = Warning(
        "flight.mixed-script", "The carrier mixes Cyrillic and Latin letters; the look-alikes were read as Latin.");
    internal static readonly ValueFault CarrierUnreadable = Error(
        "carrier.unreadable", "Not a carrier code: two or three letters or digits were expected.");
    internal static readonly ValueFault CarrierUnknown = Warning(
        "carrier.unknown-icao", "The ICAO carrier code stands for no single IATA code; kept as written.");

    internal static readonly ValueFault AirportUnknown = Warning(
        "airport.unknown", "No airport has this code; kept as text, without country and time zone.");
    internal static readonly ValueFault AirportUnreadable = Error(
        "airport.unreadable", "Holds no letter or digit; an airport code was expected.");
    internal static readonly ValueFault AirportMixedScript = Warning(
        "airport.mixed-script", "The code mixes Cyrillic and Latin letters; the look-alikes were read as Latin.");
    internal static readonly ValueFault RouteUnreadable = Error("route.unreadable", "Not a route: two or more airports were expected.");

    internal static readonly ValueFault DateUnreadable = Error("date.unreadable", "Not a date in any known shape.");
    internal static readonly ValueFault DateImpossible = Error("date.impossible", "No such day in the calendar.");
    internal static readonly ValueFault DateOutOfRange = Error("date.out-of-range", "The year lies outside 1900 to 2100.");
    internal static readonly ValueFault DatePlaceholder = Warning("date.placeholder", "A filler that stands for no date.");
    internal static readonly ValueFault DateNoYear = Error(
        "date.no-year", "Day and month without a year, and nothing near to resolve them to.");
    internal static readonly ValueFault DateAmbiguousOrder = Warning(
        "date.ambiguous-order", "Reads as two different days and the column does not settle it; the day was taken to come first.");
    internal static readonly ValueFault DateOrderContradicted = Warning(
        "date.order-contradicted", "Is a date only in another order than the rest of the column; read in that other order.");
    internal static readonly ValueFault DateTrailingText = Warning(
        "date.trailing-text", "Text follows the date that is no time; not read.");
    internal static readonly ValueFault DateExcelSerial = Warning(
        "date.excel-serial", "An Excel day number in place of a date; read by the 1900 system.");
    internal static readonly ValueFault DateFarYear = Warning(
        "date.far-year", "The two-digit year lies outside what an expiry can be; nearest century taken.");

    internal static readonly ValueFault TimeUnreadable = Error("time.unreadable", "Not a time of day; hours and minutes were expected.");
    internal static readonly ValueFault TimeLostZero = Warning("time.lost-zero", "Three digits; a leading zero was taken to be lost.");
    internal static readonly ValueFault TimeExcelFraction = Warning(
        "time.excel-fraction", "An Excel fraction of a day in place of a time; rounded to seconds.");
    internal static readonly ValueFault LocalTimeTwice = Warning(
        "time.ambiguous-local", "The clock showed this time twice (end of summer time); the earlier instant was taken.");
    internal static readonly ValueFault LocalTimeSkipped = Warning(
        "time.skipped-local", "The clock never showed this time (start of summer time); moved forward by the gap.");
    internal static readonly ValueFault TimeZoneUnknown = Warning(
        "time.unknown-zone", "The time zone of the airport is not known; no instant.");

    internal static readonly ValueFault DocumentPlaceholder = Warning(
        "document.placeholder", "A filler that stands for no document number.");
    internal static readonly ValueFault DocumentUnreadable = Error("document.unreadable", "Holds characters that no document number has.");
    internal static readonly ValueFault DocumentSeveral = Error(
        "document.several-numbers", "Holds several numbers, each a document's by itself; none was read, and they were not joined into one.");
    internal static readonly ValueFault DocumentMasked = Error("document.masked", "Part of the number is masked; not usable for linking.");
    internal static readonly ValueFault DocumentNoDigits = Error("document.no-digits", "Holds no digit; a document number was expected.");
    internal static readonly ValueFault DocumentLength = Error("document.absurd-length", "Shorter than 4 or longer than 20 characters.");
    internal static readonly ValueFault DocumentExcelExponent = Error(
        "document.excel-exponent", "Rounded by a spreadsheet to exponent form; digits are lost, not usable for linking.");
    internal static readonly ValueFault DocumentExcelDecimal = Warning(
        "document.excel-decimal", "A spreadsheet appended a decimal zero; removed.");
    internal static readonly ValueFault DocumentHomoglyphs = Warning(
        "document.homoglyphs", "Cyrillic letters that look Latin; read as Latin.");
    internal static readonly ValueFault DocumentLostZeros = Warning(
        "document.lost-zeros-suspected", "Shorter than the issuer's numbers, digits only: leading zeros may be lost. Not padded.");
    internal static readonly ValueFault MrzCheckDigit = Warning(
        "document.mrz-check-digit", "A check digit of the machine-readable zone is wrong: a character was misread or changed.");
    internal static readonly ValueFault DocumentFormat = Warning(
        "document.unexpected-format", "Has none of the known number formats of its issuer.");

    internal static readonly ValueFault IssuerUnknown = Warning("issuer.unknown", "Names no state or issuer of Doc 9303.");
    internal static readonly ValueFault IssuerMixedScript = Warning(
        "issuer.mixed-script", "The code mixes Cyrillic and Latin letters; the look-alikes were read as Latin.");
    internal static readonly ValueFault SexUnknown = Warning("sex.unknown", "Not a known code for sex.");
    internal static readonly ValueFault RoleUnknown = Warning("role.unknown", "Not a known code for passenger, crew or transit.");
    internal static readonly ValueFault CrewUnknown = Warning("crew.unknown", "Neither yes nor no; whether this is crew was expected.");
    internal static readonly ValueFault StatusUnknown = Warning("status.unknown", "Not a known passenger or segment status.");
    internal static readonly ValueFault StatusAmbiguous = Warning(
        "status.ambiguous", "K0 means refused as well as booked but not checked in; read as unknown.");
    internal static readonly ValueFault SeatUnreadable = Warning("seat.unreadable", "Not a seat: a row and a letter were expected.");
    internal static readonly ValueFault SeatHomoglyphs = Warning("seat.homoglyphs", "A Cyrillic letter that looks Latin; read as Latin.");

    internal static readonly ValueFault LocatorUnreadable = Error(
        "locator.unreadable", "Not a record locator: 5 to 8 letters and digits were expected.");
    internal static readonly ValueFault LocatorPlaceholder = Warning("locator.placeholder", "A filler that stands for no record locator.");
    internal static readonly ValueFault LocatorExcelExponent = Error(
        "locator.excel-exponent", "Turned into a number by a spreadsheet; not usable.");
    internal static readonly ValueFault LocatorHomoglyphs = Warning(
        "locator.homoglyphs", "Cyrillic letters that look Latin; read as Latin.");

    internal static readonly ValueFault NamePlaceholder = Warning("name.placeholder", "A filler that stands for no name.");
    internal static readonly ValueFault NameNotAPerson = Warning(
        "name.not-a-person", "A bag, an extra seat, a group or an unnamed place, not a person.");
    internal static readonly ValueFault NameOrderAssumed = Warning(
        "name.order-assumed", "One field without a separator; which part is the surname was assumed.");
    internal static readonly ValueFault NameControlCharacters = Warning(
        "name.control-characters", "Holds control characters, terminal escapes or invisible marks; left out of the name.");
    internal static readonly ValueFault NameStackedMarks = Warning(
        "name.stacked-marks", "Holds more than two combining marks on one letter.");
    internal static readonly ValueFault NameTooLong = Error("name.too-long", "Longer than 256 characters.");
    internal static readonly ValueFault NameUnreadable = Error("name.unreadable", "Holds no letter; a name was expected.");

    static ValueFault Error(string code, string message) => new(code, RejectSeverity.Error, message);

    static ValueFault Warning(string code, string message) => new(code, RejectSeverity.Warning, message);
}
