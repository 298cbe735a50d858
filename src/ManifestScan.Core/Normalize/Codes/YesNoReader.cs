namespace ManifestScan.Normalize.Codes;

/// <summary>Reads a yes or no, as columns hold that mark crews.</summary>
static class YesNoReader
{
    /// <summary>Reads one raw value; null when it is neither.</summary>
    internal static ValueReading<bool?> Read(ReadOnlySpan<char> text) => CodeText.Normalise(text) switch
    {
        "Y" or "YES" or "TRUE" or "T" or "1" or "X" or "CREW" or "ДА" or "Д" or "J" or "JA" or "O" or "OUI" or "S" or "SI" or "SÍ" or "SIM" or "EVET"
            or "TAK" or "ТАК" => new(true, null),
        "" or "N" or "NO" or "FALSE" or "F" or "0" or "PAX" or "НЕТ" or "Н" or "NEIN" or "NON" or "NÃO" or "NAO" or "HAYIR" or "NIE" or "НІ"
            => new(false, null),
        _ => new(null, ValueFaults.CrewUnknown),
    };
}
