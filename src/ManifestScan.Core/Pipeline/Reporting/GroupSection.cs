using System.Globalization;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>The first groups of travellers found together.</summary>
static class GroupSection
{
    const int MostGroups = 20;
    const int MostMembers = 100;

    internal static void Write(Html html, ReportSource source)
    {
        html.AddOwn("<section id=\"groups\"><h2>Groups</h2>");
        IReadOnlyList<Row> groups = source.Output.Rows("groups", "rank", rank => int.Parse(rank, CultureInfo.InvariantCulture) <= MostGroups);
        if (groups.Count == 0)
        {
            html.AddOwn("<p>No group was found.</p>");
        }
        HashSet<string> members = [.. groups.SelectMany(Members)];
        Dictionary<string, Row> names = source.Output.Rows("scores", "traveller_id", members.Contains)
            .ToDictionary(r => ReportText.Of(r["traveller_id"]), StringComparer.Ordinal);
        HashSet<string> shown = [.. source.Top.Select(r => ReportText.Of(r["traveller_id"]))];
        foreach (Row group in groups)
        {
            html.Add($"<article><h3>Group {ReportText.Of(group["rank"])}</h3><p>{ReportText.Of(group["reason"])}</p>");
            html.Add($"<p class=\"soft\">{ReportText.Number(group["score"])} bits; together {ReportText.Of(group["meetings"])} times; observed {ReportText.Number(group["observed"])}, expected {ReportText.Number(group["expected"])}</p><ul>");
            foreach (string id in Members(group).Take(MostMembers))
            {
                WriteMember(html, id, names.GetValueOrDefault(id), shown.Contains(id));
            }
            html.AddOwn("</ul></article>");
        }
        html.AddOwn("</section>");
    }

    static void WriteMember(Html html, string id, Row? member, bool isShown)
    {
        string name = member is null ? id : ReportText.Name(member);
        string score = member is null ? "" : $", rank {ReportText.Of(member["rank"])}, {ReportText.Number(member["score"])} bits";
        if (isShown)
        {
            html.Add($"<li><a href=\"#t-{id}\"><bdi>{name}</bdi></a>{score}</li>");
        }
        else
        {
            html.Add($"<li><bdi>{name}</bdi>{score}</li>");
        }
    }

    static IEnumerable<string> Members(Row group) => ((IEnumerable<string?>)group["members"]!).OfType<string>();
}
