namespace ManifestScan.Ingest.Edifact;
public sealed class ZzDumpTests
{
    [Fact]
    public void Dump()
    {
        var o = new System.Text.StringBuilder();
        foreach (string f in Directory.EnumerateFiles("/work/shared/data/edifact", "*.*", SearchOption.AllDirectories).Where(f => f.Contains("pnrgov/") || f.Contains("paxlst/")).Order())
        {
            o.AppendLine("== " + f);
            var blocks = Messages.Read(File.ReadAllBytes(f));
            foreach (var r in Reading.Records(blocks)) o.AppendLine(r);
            foreach (var r in blocks.SelectMany(b => b.Rejects)) o.AppendLine($"   ! {r.Line} {r.Code} {r.Message}");
        }
        File.WriteAllText("/tmp/edi_dump.txt", o.ToString());
    }
}
