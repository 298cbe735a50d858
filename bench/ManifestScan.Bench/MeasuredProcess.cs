using System.Diagnostics;

namespace ManifestScan.Bench;

/// <summary>A whole process with its wall time and the most memory it held.</summary>
/// <param name="WallSeconds">From start to exit.</param>
/// <param name="PeakMebibytes">Largest resident set, read from the system every few milliseconds.</param>
/// <param name="Output">What it printed.</param>
sealed record MeasuredProcess(double WallSeconds, double PeakMebibytes, string Output)
{
    /// <exception cref="InvalidOperationException">It failed.</exception>
    internal static MeasuredProcess Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        double peak = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakOf(process));
        }
        double seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(seconds, peak, output.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }

    static double PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1048576.0;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
