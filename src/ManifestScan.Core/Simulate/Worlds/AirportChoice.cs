using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Simulate.Worlds;

/// <summary>The airports that invented people fly between: real codes with a rough size of 1 to 9.</summary>
/// <remarks>Sizes are the author's judgement of relative traffic, only to give the network hubs and edges.</remarks>
static class AirportChoice
{
    const string Sizes = """
        9 LHR CDG FRA AMS IST DXB JFK LAX ATL PEK PVG SIN SVO
        8 ORD HKG NRT ICN BKK DEL MAD FCO MUC DOH GRU CAN DFW KUL CGK
        7 BCN MEX SYD YYZ BOM DME LGW AUH JED VIE ZRH CPH SFO MIA EWR DEN TPE KIX MNL SGN BOG SZX CTU LED
        6 ARN OSL HEL WAW PRG BUD ATH LIS DUB MAN BRU DUS HAM BER MXP VKO SAW AYT RUH CAI BLR HAN SEA BOS YVR MEL JNB LIM SCL EZE ADD GVA
        5 KBP MSQ ALA NQZ TAS GYD TBS EVN OTP SOF BEG ZAG RIX OPO NCE ORY STN AGP PMI SVX OVB AER CMN ALG KWI MCT IKA KHI LHE HYD MAA CCU
        5 HND DMK CUN PTY NBO LOS CPT AKL BNE PER XIY KMG WUH HGH CKG URC DAC CMB DPS
        4 EDI BHX STR CGN HAJ LIN VCE NAP VLC LYS MRS TLS VNO TLL KRK ESB ADB HRG SSH TUN BEY AMM BAH MED ISB COK KTM PUS CJU FUK CTS
        4 KZN UFA KJA ROV VVO IKT KHV IAD IAH PHX LAS MCO YUL GDL MTY MDE GIG BSB HAV SJO ACC DAR DKR MRU ULN MLE HKT
        3 SVQ BIO TFS LPA ALC BLQ CTA KEF MHD THR NKG HRB DLC TAO XMN GMP YYC CLT MSP DTW PHL CNF REC SSA POA UIO PUJ CCS DUR ABV ADL
        3 ODS LWO BGW RAK TLV
        """;

    static readonly HashSet<string> Cyrillic =
    [
        .. ("SVO LED DME VKO SVX OVB AER KZN UFA KJA ROV VVO IKT KHV MSQ ALA NQZ TAS GYD TBS EVN IST AYT DXB HRG SSH " +
            "PEK PVG HKT BKK DEL ULN SOF BEG TLV ATH").Split(' '),
    ];

    internal static IReadOnlyList<(Airport Airport, int Size)> All(bool cyrillic)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<(Airport, int)> chosen = [];
        foreach (string line in Sizes.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            int size = int.Parse(parts[0], CultureInfo.InvariantCulture);
            foreach (string code in parts[1..].Where(seen.Add).Where(c => !cyrillic || Cyrillic.Contains(c)))
            {
                chosen.Add((AirportTable.Default.Find(code) ?? throw new InvalidOperationException($"There is no airport {code}."), size));
            }
        }
        return chosen;
    }
}
