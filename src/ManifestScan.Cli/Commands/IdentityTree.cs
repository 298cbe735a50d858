using System.Globalization;
using ManifestScan.Output;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Who a traveller is: spellings with their documents, why they were joined, who was kept apart, whose listed name it is.</summary>
static class IdentityTree
{
    const int MostOfAKind = 12;

    internal static void Write(OutputReader output, string traveller, Action<string> line)
    {
        line("Identity");
        foreach (IGrouping<string, Row> spelling in output.Rows("movements", "traveller_id", v => v == traveller)
            .GroupBy(m => $"{m["surname"]} {m["given_names"]}, born {Born(m["date_of_birth"])}").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostOfAKind))
        {
            line($"  {spelling.Key}");
            foreach (IGrouping<string, Row> document in spelling.GroupBy(m => $"{m["document_issuer"]}:{m["document_number"]} {m["document_class"]}".TrimEnd())
                .OrderBy(g => g.Min(m => m["departure_date"] as DateOnly?)).ThenBy(g => g.Key, StringComparer.Ordinal))
            {
                line($"    {(document.Key == ":" ? "no document" : document.Key)}, {Days(document)}, {Number(document.Count())} movements");
            }
        }
        List<Row> links = [.. output.Rows("links", "left_id", v => v == traveller), .. output.Rows("links", "right_id", v => v == traveller).Where(l => l["left_id"] as string != traveller)];
        Tell("joined", links.Where(l => (string)l["kind"]! == "identity"), _ => "", line);
        Tell("kept apart", links.Where(l => (string)l["kind"]! == "refused"), l => $" from {(l["left_id"] as string == traveller ? l["right_id"] : l["left_id"])} ({l["verdict"]})", line);
        Tell("on a list", links.Where(l => (string)l["kind"]! == "person_list"), l => $", {l["right_id"]} ({l["verdict"]})", line);
    }

    static void Tell(string what, IEnumerable<Row> links, Func<Row, string> whom, Action<string> line)
    {
        foreach (Row link in links.OrderByDescending(l => l["weight"] as double?).Take(MostOfAKind))
        {
            string bits = link["weight"] is double weight ? $" {weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture)} bits" : "";
            line($"  {what}{whom(link)}{bits}: {link["reason"]}");
        }
    }

    static string Days(IEnumerable<Row> movements)
    {
        List<DateOnly> days = [.. movements.Select(m => m["departure_date"] as DateOnly?).OfType<DateOnly>().Order()];
        return days.Count == 0 ? "no date" : days[0] == days[^1] ? Day(days[0]) : $"{Day(days[0])} to {Day(days[^1])}";
    }

    static string Born(object? date) => date is DateOnly day ? Day(day) : "unknown";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
