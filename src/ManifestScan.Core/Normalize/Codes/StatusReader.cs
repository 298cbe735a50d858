using ManifestScan.Model;

namespace ManifestScan.Normalize.Codes;

/// <summary>Reads how far a passenger got: operations of departure control, segment codes of reservations, Mintrans codes, words.</summary>
/// <remarks>
/// K1 checked in, K2 past security, K3 boarded (Magistral); K0 has two meanings and is unknown. 04 checked in, 05 screened,
/// 06 boarded, 16 cancelled, 50 and 51 crew without a state (Mintrans). NO is the segment code "no action taken", so a plain
/// yes/no column must not be read by this. B alone is boarded in departure control. A waiting list counts as booked, a no-show too: the seat was held, nobody came.
/// </remarks>
static class StatusReader
{
    /// <summary>Reads one raw value.</summary>
    internal static ValueReading<MovementStatus> Read(ReadOnlySpan<char> text)
    {
        string code = Homoglyphs.FoldToLatin(CodeText.Normalise(text), out _);
        return Segment(code) ?? Operation(code) ?? Word(CodeText.Normalise(text)) ?? new(MovementStatus.Unknown, ValueFaults.StatusUnknown);
    }

    static ValueReading<MovementStatus>? Segment(string code) => code switch
    {
        "HK" or "KL" or "TK" or "RR" or "KK" or "SS" or "SC" or "TL" or "HL" or "WL" or "WK" or "UU" or "US" or "PB" or "PN" or "NN"
            or "SA" or "LL" or "GK" or "HN" => new(MovementStatus.Booked, null),
        "HX" or "XX" or "UN" or "UC" or "NO" or "XL" or "XK" or "XR" or "NX" or "OX" => new(MovementStatus.Cancelled, null),
        _ => null,
    };

    static ValueReading<MovementStatus>? Operation(string code) => code switch
    {
        "K3" or "06" or "B" or "BRD" or "BD" or "BDD" or "BOARDED" or "BOARDING" or "FLOWN" or "ONBOARD" => new(MovementStatus.Boarded, null),
        "K1" or "K2" or "04" or "05" or "CKIN" or "CI" or "ACC" or "CHECKEDIN" or "CHECKIN" or "SCREENED"
            => new(MovementStatus.CheckedIn, null),
        "BOOKED" or "CONFIRMED" or "OK" or "WAITLIST" or "WAITLISTED" or "NOSHOW" or "NS" or "NOTCHECKEDIN"
            => new(MovementStatus.Booked, null),
        "16" or "CANCELLED" or "CANCELED" or "CXL" or "CANX" or "OFFLOADED" or "OFFLOAD" or "OFL" or "REFUSED" or "DENIED" or "REFUNDED"
            => new(MovementStatus.Cancelled, null),
        "K0" => new(MovementStatus.Unknown, ValueFaults.StatusAmbiguous),
        "" or "50" or "51" or "UNKNOWN" => new(MovementStatus.Unknown, null),
        _ => null,
    };

    static ValueReading<MovementStatus>? Word(string word) => word switch
    {
        "ПОСАЖЕН" or "ПОСАДКА" or "НАБОРТУ" or "ВЫЛЕТЕЛ" or "ПОСАДЖЕНИЙ" or "GEBOARDET" or "GEBOARDED" or "EINGESTIEGEN" or "ANBORD" or "GEFLOGEN" or "ABGEFLOGEN" or "EMBARQUE"
            or "EMBARQUÉ" or "EMBARCADO" or "IMBARCATO" or "BINDI" or "NAPOKLADZIE" => new(MovementStatus.Boarded, null),
        "ЗАРЕГИСТРИРОВАН" or "РЕГИСТРАЦИЯ" or "ДОСМОТР" or "ДОСМОТРЕН" or "ЗАРЕЄСТРОВАНИЙ" or "EINGECHECKT" or "ENREGISTRÉ" or "ENREGISTRE"
            => new(MovementStatus.CheckedIn, null),
        "ЗАБРОНИРОВАН" or "БРОНЬ" or "БРОНИРОВАНИЕ" or "ПОДТВЕРЖДЕН" or "НЕЯВКА" or "ЛИСТОЖИДАНИЯ" or "ЗАБРОНЬОВАНО" or "GEBUCHT" or "BESTÄTIGT"
            or "BESTAETIGT" or "NICHTERSCHIENEN" or "CONFIRMÉ" or "CONFIRMADO" or "CONFERMATO" or "ONAYLANDI" or "POTWIERDZONA"
            => new(MovementStatus.Booked, null),
        "ОТМЕНА" or "ОТМЕНЕН" or "ОТМЕНЕНО" or "АННУЛИРОВАН" or "АННУЛИРОВАНО" or "СНЯТ" or "ВОЗВРАТ" or "СКАСОВАНО" or "STORNIERT" or "STORNO"
            or "ANNULÉ" or "ANNULE" or "CANCELADO" or "ANNULLATO" or "CANCELLATO" or "IPTAL" or "İPTAL" or "ANULOWANO" => new(MovementStatus.Cancelled, null),
        _ => null,
    };
}
