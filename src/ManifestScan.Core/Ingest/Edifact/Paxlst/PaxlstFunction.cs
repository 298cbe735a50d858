using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>What a manifest message is for, by its BGM.</summary>
/// <param name="List">Code of the list: 745 passengers, 250 crew, 266 flight status, 336 master crew list, 655 gate pass.</param>
/// <param name="Function">What it does to what was sent before.</param>
/// <param name="Status">How far those it names got, in the words of the status reader; null when it does not say.</param>
readonly record struct PaxlstFunction(string List, MessageFunction Function, string? Status)
{
    internal static PaxlstFunction Of(Segment bgm)
    {
        string list = TextOf.Value(bgm[1]) ?? "745";
        string code = TextOf.Value(bgm[2]) ?? "";
        return code switch
        {
            "CP" or "CC" => new(list, MessageFunction.Change, null),
            "XR" or "RP" or "XF" or "XC" => new(list, MessageFunction.Cancel, "CANCELLED"),
            "CLNB" => new(list, MessageFunction.Status, "CANCELLED"),
            "CL" or "CLOB" => new(list, MessageFunction.Status, "BOARDED"),
            "DC" => new(list, MessageFunction.Full, "BOARDED"),
            "CI" => new(list, MessageFunction.Full, "CHECKEDIN"),
            _ => new(list, MessageFunction.Full, null),
        };
    }
}
