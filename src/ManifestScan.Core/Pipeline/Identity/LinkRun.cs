using ManifestScan.Link.Linkage;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Identity;

/// <summary>Links the records of one table of people, or of two.</summary>
public static class LinkRun
{
    /// <summary>Reads, links and writes.</summary>
    /// <exception cref="ConfigurationException">An argument is wrong; nothing was written.</exception>
    /// <exception cref="IOException">A file is damaged, or the disk failed.</exception>
    public static LinkSummary Link(LinkArgs args)
    {
        Dictionary<string, RecordRole> given = Check(args);
        PlainTable left = TableFile.Read(args.Tables[0]);
        PlainTable? right = args.Tables.Count > 1 ? TableFile.Read(args.Tables[1]) : null;
        RequireColumns(given.Keys, left, right);
        RecordTable table = RecordTableBuilder.Build(left, right, given);
        if (table.Fields.Count == 0)
        {
            throw new ConfigurationException(["No column to compare was recognised; see --role COLUMN=ROLE."]);
        }
        LinkedRecords linked = RecordLinker.Link(table, new ParallelOptions { MaxDegreeOfParallelism = args.Threads });
        LinkFiles.WritePairs(args.Output, linked.Pairs, table.IsTwoTables ? table.LeftCount : 0);
        if (args.Clusters is not null)
        {
            LinkFiles.WriteClusters(args.Clusters, linked.ClusterOfRow);
        }
        return new LinkSummary(
            table.RowCount,
            [.. table.Fields.Select(f => $"{f.Name}={RoleNames.Of(f.Role)}")],
            linked.Passes,
            linked.ComparedPairs,
            linked.Pairs.Count(p => p.Verdict == "match"),
            linked.Pairs.Count(p => p.Verdict == "possible"),
            linked.ClusterOfRow.GroupBy(c => c).Count(g => g.Skip(1).Any()),
            linked.CappedBlocks,
            linked.CappedRows);
    }

    static Dictionary<string, RecordRole> Check(LinkArgs args)
    {
        var faults = new List<string>();
        var given = new Dictionary<string, RecordRole>(StringComparer.OrdinalIgnoreCase);
        if (args.Tables.Count is < 1 or > 2)
        {
            faults.Add("link: expected one or two tables.");
        }
        faults.AddRange(args.Tables.Where(t => !File.Exists(t)).Select(t => $"{t}: no such file."));
        foreach (string role in args.Roles)
        {
            int at = role.LastIndexOf('=');
            if (at > 0 && RoleNames.Parse(role[(at + 1)..]) is { } known)
            {
                given[role[..at]] = known;
            }
            else
            {
                faults.Add($"--role {role}: expected COLUMN=ROLE with one of {string.Join(", ", RoleNames.All)}.");
            }
        }
        faults.AddRange(new[] { args.Output, args.Clusters }.OfType<string>().Select(FiguresFile.Refusal).OfType<string>());
        return faults.Count == 0 ? given : throw new ConfigurationException(faults);
    }

    static void RequireColumns(IEnumerable<string> columns, PlainTable left, PlainTable? right)
    {
        string[] unknown = [.. columns.Where(c => left.Find(c) is null && right?.Find(c) is null).Select(c => $"--role {c}: no such column.")];
        if (unknown.Length > 0)
        {
            throw new ConfigurationException(unknown);
        }
    }
}
