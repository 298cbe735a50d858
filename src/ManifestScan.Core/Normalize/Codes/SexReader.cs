using ManifestScan.Model;

namespace ManifestScan.Normalize.Codes;

/// <summary>Reads sex: M, F, U, X, MI, FI (infants), W and words in German, words in English and Russian.</summary>
/// <remarks>PAXLST writers of some states put M where they do not know (CZ, LT, US); that cannot be seen in the value.</remarks>
static class SexReader
{
    /// <summary>Reads one raw value.</summary>
    internal static ValueReading<Sex> Read(ReadOnlySpan<char> text) => CodeText.Normalise(text) switch
    {
        "M" or "MI" or "MALE" or "MAN" or "М" or "МУЖ" or "МУЖСКОЙ" or "МУЖЧИНА" or "MÄNNLICH" or "MAENNLICH" => new(Sex.Male, null),
        "F" or "FI" or "FEMALE" or "WOMAN" or "Ж" or "ЖЕН" or "ЖЕНСКИЙ" or "ЖЕНЩИНА" or "W" or "WEIBLICH" => new(Sex.Female, null),
        "X" or "Х" or "UNSPECIFIED" => new(Sex.Unspecified, null),
        "" or "U" or "UNKNOWN" or "UI" => new(Sex.Unknown, null),
        _ => new(Sex.Unknown, ValueFaults.SexUnknown),
    };
}
