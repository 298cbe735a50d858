using System.Globalization;
using System.Text;

namespace ManifestScan.Link.Linkage;

/// <summary>Says what each field of a pair adds.</summary>
sealed class PairReasons(RecordTable table, RecordComparer comparer, MatchModel model)
{
    /// <summary>Fields with their bits, the weightiest first, then the prior.</summary>
    internal string Of(ComparedPair pair, string? remark)
    {
        var parts = new List<(double Bits, int Field, string Text)>();
        for (int field = 0; field < table.Fields.Count; field++)
        {
            int level = AgreementPattern.LevelOf(pair.Pattern, field);
            if (level != AgreementPattern.Missing)
            {
                parts.Add((model.BitsOf(pair, field), field, $"{table.Fields[field].Words} {comparer.Fields[field].LevelWords[level - 1]}"));
            }
        }
        var reason = new StringBuilder(remark);
        foreach ((double bits, _, string text) in parts.OrderByDescending(p => Math.Abs(p.Bits)).ThenBy(p => p.Field))
        {
            reason.Append(reason.Length > 0 ? "; " : "").Append(text).Append(' ').Append(Signed(bits));
        }
        return reason.Append(reason.Length > 0 ? "; " : "").Append("prior ").Append(Signed(model.PriorBits)).ToString();
    }

    static string Signed(double bits) => bits.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
