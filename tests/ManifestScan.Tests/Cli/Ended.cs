namespace ManifestScan.Cli;

/// <summary>How a command ended and what it said.</summary>
sealed record Ended(int ExitCode, string Out, string Error)
{
    internal Ended Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode} instead of {exitCode}\n{Out}\n{Error}");
        return this;
    }
}
