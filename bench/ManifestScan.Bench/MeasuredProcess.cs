using System.Diagnostics;

namespace ManifestScan.Bench;

/// <summary>A whole process with its wall time and the most memory it held.</summary>
/// <param name="WallSeconds">From start to exit.</param>
/// <param name="PeakMebibytes">Largest resident set, read from the system every few milliseconds.</param>
/// <param name="Output">What it printed.</param>
sealed record MeasuredProcess(double WallSeconds, double PeakMebibytes, string Output)
{
    /// <summary>Time of all cores, up to the last look a few milliseconds before the end.</summary>
    internal double ProcessorSeconds { get; private init; }

    /// <exception cref="InvalidOperationException">It failed.</exception>
    internal static MeasuredProcess Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        double peak = 0;
        double processor = 0;
        while (!process.WaitForExit(5))
        {
            (double mebibytes, double seconds) now = Now(process);
            (peak, processor) = (Math.Max(peak, now.mebibytes), Math.Max(processor, now.seconds));
        }
        double wall = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(wall, peak, output.Result) { ProcessorSeconds = processor }
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }

    static (double Mebibytes, double Seconds) Now(Process process)
    {
        try
        {
            process.Refresh();
            return (process.PeakWorkingSet64 / 1048576.0, process.TotalProcessorTime.TotalSeconds);
        }
        catch (InvalidOperationException)
        {
            return (0, 0);
        }
    }
}
