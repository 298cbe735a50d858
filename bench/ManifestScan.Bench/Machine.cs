using System.Globalization;
using System.Runtime.InteropServices;

namespace ManifestScan.Bench;

/// <summary>What a page of results says of where it was made.</summary>
static class Machine
{
    /// <summary>Short name for the folder of results.</summary>
    internal static string Name => string.Create(
        CultureInfo.InvariantCulture, $"{Environment.ProcessorCount}-cores-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}");

    /// <summary>Lines of versions, commit and load.</summary>
    internal static IEnumerable<string> Describe()
    {
        yield return $"- machine: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}";
        yield return $"- .NET {Environment.Version}, commit {Git("rev-parse", "--short", "HEAD")}{(Git("status", "--porcelain").Length > 0 ? " with uncommitted changes" : "")}";
        yield return $"- load when it began: {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown")}";
    }

    static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : "unknown";

    static string Git(params string[] arguments) => MeasuredProcess.Run("git", arguments).Output.Trim();
}
