using System.Diagnostics;
using System.Globalization;
using System.Text;
using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Bench;

/// <summary>How fast messages are read into records on one core, and that time grows with size and memory does not.</summary>
static class Messages
{
    const int Runs = 5;
    const int BlocksPerLook = 50;

    internal static int Run(Arguments arguments)
    {
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench")));
        Directory.CreateDirectory(work);
        int[] sizes = [.. arguments.Text("megabytes", "16,64,256").Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
        var page = new StringBuilder("# Messages: bytes to records on one core\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: invented manifests of 180 passengers, and bookings of 1 to 4, sixty a message or (singles) each in an interchange of its own; seed 7; the best of {Runs} runs\n");
        page.Append("- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- messages`\n\n");
        page.Append("| messages | MB | records | MB/s wall | MB/s processor | most live memory MiB |\n|---|---|---|---|---|---|\n");
        foreach (string kind in arguments.Text("kinds", "paxlst,pnrgov,pnrgov-singles").Split(','))
        {
            foreach (int megabytes in sizes)
            {
                string file = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{kind}-{megabytes}.edi"));
                MessageText.Write(file, kind, megabytes);
                page.Append(Row(kind, file));
            }
        }
        string path = Path.Combine("bench", "results", Machine.Name, "messages.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.ToString());
        Console.WriteLine(page);
        return 0;
    }

    static string Row(string kind, string file)
    {
        Source source = InputDiscovery.Find([file], new ReadLimits()).Sources[0];
        double bestWall = double.MaxValue;
        double bestProcessor = double.MaxValue;
        long records = 0;
        for (int run = 0; run < Runs; run++)
        {
            records = 0;
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            SourceLayout layout = Recognition.Recognise(source, null, new ReadLimits());
            foreach (int rows in SourceReader.Read(source, layout, new ReadOptions(), block => block.RowCount))
            {
                records += rows;
            }
            bestWall = Math.Min(bestWall, watch.Elapsed.TotalSeconds);
            bestProcessor = Math.Min(bestProcessor, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
        }
        double megabytes = source.Length / 1e6;
        return string.Create(CultureInfo.InvariantCulture, $"| {kind} | {megabytes:0} | {records:N0} | {megabytes / bestWall:0} | {megabytes / bestProcessor:0} | {MostLive(source) / 1048576.0:0.0} |\n");
    }

    /// <summary>The most memory that is in use while a source is read, looked at every so many blocks, in a run of its own.</summary>
    static long MostLive(Source source)
    {
        SourceLayout layout = Recognition.Recognise(source, null, new ReadLimits());
        long most = 0;
        int blocks = 0;
        foreach (int _ in SourceReader.Read(source, layout, new ReadOptions(), block => block.RowCount))
        {
            most = blocks++ % BlocksPerLook == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }
        return most;
    }
}
