using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>What a run says on standard error of how it read its inputs.</summary>
static class Doubts
{
    /// <summary>Doubts unless quiet; what was lost in any case.</summary>
    internal static void Write(RunOutcome outcome, bool isQuiet)
    {
        Write(isQuiet ? [] : outcome.Doubts);
        foreach (string loss in outcome.Losses)
        {
            Console.Error.WriteLine(Terminal.Safe(loss));
        }
    }

    internal static void Write(IReadOnlyList<string> doubts)
    {
        foreach (string doubt in doubts)
        {
            Console.Error.WriteLine("note: " + Terminal.Safe(doubt));
        }
    }
}
