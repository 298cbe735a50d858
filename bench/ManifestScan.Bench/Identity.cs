namespace ManifestScan.Bench;

/// <summary>Names and records of public sets with known truth, at the fixed thresholds of the program; written as a page.</summary>
static class Identity
{
    internal static int Run(Arguments arguments)
    {
        string folder = Path.Combine(arguments.Text("corpus", Environment.GetEnvironmentVariable("MANIFESTSCAN_CORPUS")), "people");
        string only = arguments.Text("only", "");
        bool isVerbose = arguments.Text("verbose", "no") == "yes";
        foreach (IdentitySet set in IdentitySet.All.Where(s => s.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            IdentityFigures f = IdentityFigures.Measure(set, folder, isVerbose);
            Console.WriteLine($"{f.Name}: block recall {f.BlockRecall:F4} P {f.Precision:F4} R {f.Recall:F4} F1 {f.F1:F5} B3 {f.BCubed:F4} F1@.99 {f.F1AtCertain:F4} {f.Seconds:F2}s");
        }
        return 0;
    }
}
