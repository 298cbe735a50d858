using ManifestScan.Model;

namespace ManifestScan.Normalize.Codes;

/// <summary>Reads passenger, crew or transit: PAXLST (FL, FM, DDU, DDT), Mintrans typePDP (1 passenger, 0 crew), words.</summary>
static class RoleReader
{
    /// <summary>Reads one raw value; null when it is no known code.</summary>
    internal static ValueReading<TravelRole?> Read(ReadOnlySpan<char> text) => CodeText.Normalise(text) switch
    {
        "FL" or "P" or "PAX" or "PASSENGER" or "ADT" or "ADULT" or "CHD" or "CHILD" or "INF" or "INFANT" or "1"
            or "N" or "П" or "ПАССАЖИР" or "ПАКС" or "ПАСАЖИР" or "ВЗР" or "ВЗРОСЛЫЙ" or "РЕБ" or "РЕБЕНОК" or "CNN" or "INS"
            or "PASSAGIER" or "FLUGGAST" or "ERWACHSENER" or "KIND" or "PASSAGER" or "PASAJERO" or "PASSAGEIRO" or "PASSEGGERO" or "YOLCU" or "PASAZER" or "PASAŻER" => new(TravelRole.Passenger, null),
        "FM" or "DDT" or "C" or "CREW" or "CRW" or "XCREW" or "DHC" or "CREWMEMBER" or "0"
            or "Э" or "ЭКИПАЖ" or "ЧЛЕНЭКИПАЖА" or "ЕКІПАЖ" or "ЧЛЕНЕКІПАЖУ"
            or "BESATZUNG" or "CREWMITGLIED" or "ÉQUIPAGE" or "EQUIPAGE" or "TRIPULACIÓN" or "TRIPULACION" or "TRIPULANTE" or "TRIPULAÇÃO" or "EQUIPAGGIO"
            or "MÜRETTEBAT" or "ZAŁOGA" or "ZALOGA" => new(TravelRole.Crew, null),
        "DDU" or "T" or "TRANSIT" or "TRANSFER" or "TRS" or "ТРАНЗИТ" or "ТРАНСФЕР" => new(TravelRole.Transit, null),
        _ => new(null, ValueFaults.RoleUnknown),
    };
}
