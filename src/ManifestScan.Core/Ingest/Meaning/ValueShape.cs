using System.Buffers;
using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Shapes of single values: airport, flight, seat, name ... Each says "could be", never "is".</summary>
static class ValueShape
{
    static readonly FrozenSet<string> Sexes = Set("M", "F", "U", "X", "М", "Ж", "MALE", "FEMALE", "МУЖ", "ЖЕН", "МУЖСКОЙ", "ЖЕНСКИЙ", "MR", "MI", "FI", "W", "MÄNNLICH", "WEIBLICH");

    static readonly FrozenSet<string> DocumentTypes = Set(
        "P", "I", "V", "C", "PP", "PS", "PSP", "NP", "DP", "SP", "PM", "SR", "VB", "ПС", "ПСП", "НП", "ДП", "СП", "ПМ", "СР", "ВБ", "ВЖ",
        "PASSPORT", "REISEPASS", "PERSONALAUSWEIS", "PASSEPORT", "PASAPORTE", "PASSAPORTO", "PASSAPORTE", "PASAPORT", "PASZPORT", "ID", "ID CARD", "ПАСПОРТ", "ЗАГРАНПАСПОРТ", "00", "02", "03", "08", "09", "99", "PD", "PO", "D", "S", "A", "IP", "F");

    static readonly FrozenSet<string> Titles = Set("MR", "MRS", "MS", "MISS", "MSTR", "CHD", "INF", "DR", "PROF", "Г-Н", "Г-ЖА");

    static readonly FrozenSet<string> SegmentStates = Set(
        "HK", "HL", "HX", "KK", "KL", "TK", "UN", "UC", "NO", "XX", "RR", "SS", "NN", "PN", "TN", "DK", "GK", "OK", "LK", "HN", "XL", "WK");

    static readonly FrozenSet<string> Roles = Set(
        "ADT", "CHD", "INF", "INS", "CNN", "P", "C", "T", "PAX", "CREW", "CRW", "DDU", "DDT", "FL", "FM", "TRANSIT", "PASSENGER", "0", "1", "PASSAGIER", "FLUGGAST", "EQUIPAGE", "ÉQUIPAGE", "PASAJERO", "TRIPULACIÓN", "PASSAGEIRO", "PASSEGGERO", "EQUIPAGGIO", "YOLCU",
        "MÜRETTEBAT", "PASAŻER", "ZAŁOGA", "ПАСАЖИР", "ЕКІПАЖ",
        "ADULT", "CHILD", "INFANT", "ERWACHSENER", "KIND", "BESATZUNG", "ВЗР", "РЕБ", "МЛ", "ПАССАЖИР", "ЭКИПАЖ", "ВЗРОСЛЫЙ", "РЕБЕНОК");

    static readonly FrozenSet<string> YesNo = Set(
        "Y", "N", "YES", "NO", "TRUE", "FALSE", "T", "F", "0", "1", "ДА", "НЕТ", "Д", "Н", "JA", "NEIN", "J", "OUI", "NON", "O", "SI", "SÍ", "SIM", "NÃO",
        "S", "EVET", "HAYIR", "TAK", "NIE", "ТАК", "НІ");

    static readonly SearchValues<char> RouteSigns = SearchValues.Create("-/–—>");

    internal static bool HasDigit(string v) => v.AsSpan().ContainsAnyInRange('0', '9');

    internal static bool IsDigits(string v) => v.Length > 0 && !v.AsSpan().ContainsAnyExceptInRange('0', '9');

    internal static bool IsSmallNumber(string v) => v.Length <= 2 && IsDigits(v);

    internal static bool IsCompactTime(string v) => v.Length == 4 && IsDigits(v) && string.CompareOrdinal(v, "2400") < 0 && v[2] < '6';

    internal static bool IsSerialDate(string v) => v.Length == 5 && IsDigits(v) && v[0] is >= '1' and <= '6';

    internal static bool IsAirport(string v) => v.Length is 3 or 4
        && (v.Length == 3 ? AirportTable.Default.Find(v) ?? (AirportTable.Default.AirportsOfCity(v).Count > 0 ? Anywhere : null)
            : AirportTable.Default.FindIcao(v)) is not null;

    static Airport Anywhere => AirportTable.Default.All[0];

    /// <summary>Three upper-case Cyrillic letters, as Russian systems write airports.</summary>
    internal static bool IsCyrillicCode(string v) => v.Length == 3 && v.All(c => c is >= 'А' and <= 'Я');

    internal static bool IsCountry(string v) => v.Length is 2 or 3 && v.All(char.IsAsciiLetterUpper) && CountryTable.Default.ToAlpha3(v) is not null;

    internal static bool IsCountryName(string v) => v.Length > 3 && CountryTable.Default.ToAlpha3(v) is not null;

    internal static bool IsSex(string v) => Sexes.Contains(v);

    internal static bool IsDocumentType(string v) => DocumentTypes.Contains(v);

    internal static bool IsTitle(string v) => Titles.Contains(v.TrimEnd('.'));

    internal static bool IsSegmentStatus(string v) => SegmentStates.Contains(v);

    internal static bool IsRole(string v) => Roles.Contains(v);

    internal static bool IsYesNo(string v) => YesNo.Contains(v);

    /// <summary>Carrier of two signs (three for ICAO) and one to four digits with an optional letter.</summary>
    internal static bool IsFlight(string v)
    {
        string packed = v.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (packed.Length is < 3 or > 8)
        {
            return false;
        }
        string number = char.IsLetter(packed[^1]) ? packed[..^1] : packed;
        int digits = number.Length - (number.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
        string carrier = number[..Math.Max(number.Length - 4, number.Length - digits)];
        return digits >= 1 && carrier.Length is 2 or 3 && carrier.Any(char.IsLetter) && carrier.All(char.IsLetterOrDigit);
    }

    internal static bool IsFlightDigits(string v) => v.Length is >= 1 and <= 4 && IsDigits(v);

    internal static bool IsCarrier(string v) => v.Length == 2 && v.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) && v.Any(char.IsLetter);

    internal static bool IsSeat(string v) => v.Length is 2 or 3 or 4 && char.IsLetter(v[^1]) && IsDigits(v[..^1]);

    internal static bool IsLocator(string v) => v.Length is 5 or 6 && v.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && v.Any(char.IsLetter);

    internal static bool IsDocument(string v)
    {
        int digits = v.Count(char.IsAsciiDigit);
        return digits >= 5 && v.Length is >= 6 and <= 14 && v.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '№');
    }

    internal static bool IsTicket(string v) => v.Length is 13 or 14 && v.Count(char.IsAsciiDigit) >= 13;

    internal static bool IsEmail(string v) => v.IndexOf('@') is > 0 and var at && v.IndexOf('.', at) > 0;

    internal static bool IsPhone(string v) => v.Count(char.IsAsciiDigit) is >= 9 and <= 15
        && v.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')') && (v[0] == '+' || v.AsSpan().ContainsAny(" -("));

    internal static bool IsName(string v) => v.Length >= 2 && v.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '.' or '/' or ',' or '’');

    internal static bool IsSlashName(string v) => v.IndexOf('/') is > 1 and var at && at < v.Length - 1 && IsName(v);

    internal static bool IsSeveralWords(string v) => IsName(v) && v.AsSpan().ContainsAny(" ,/");

    internal static bool IsPatronymic(string v) =>
        v.EndsWith("вич", StringComparison.OrdinalIgnoreCase) || v.EndsWith("вна", StringComparison.OrdinalIgnoreCase)
        || v.EndsWith("ична", StringComparison.OrdinalIgnoreCase) || v.EndsWith("vich", StringComparison.OrdinalIgnoreCase)
        || v.EndsWith("vna", StringComparison.OrdinalIgnoreCase) || v.EndsWith("ович", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two codes of three or four letters with a sign between: SVO-IKA.</summary>
    internal static bool IsRoute(string v)
    {
        int at = v.AsSpan().IndexOfAny(RouteSigns);
        return at is 3 or 4 or 5 && v.Length >= (2 * at) - 1 && v.All(c => char.IsLetter(c) || c is ' ' || RouteSigns.Contains(c));
    }

    static FrozenSet<string> Set(params string[] values) => values.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
