using ManifestScan.Output;

namespace ManifestScan.Pipeline;

/// <summary>The folder a plan writes.</summary>
static class PlannedOutput
{
    /// <summary>Takes it for one run.</summary>
    /// <exception cref="ConfigurationException">It holds something that is not ours; nothing was changed.</exception>
    /// <exception cref="IOException">Another run has it.</exception>
    internal static OutputFolder Take(RunPlan plan)
    {
        string output = plan.Output ?? throw new InvalidOperationException("The plan names no output.");
        return OutputFolder.Refusal(output) is { } refusal ? throw new ConfigurationException([refusal]) : OutputFolder.Take(output);
    }
}
