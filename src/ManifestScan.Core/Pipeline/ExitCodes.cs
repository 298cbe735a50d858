namespace ManifestScan.Pipeline;

/// <summary>Exit codes of the program, a contract.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but rejects exceed the plan's limit.</summary>
    public const int TooManyRejects = 1;

    /// <summary>Arguments or configuration wrong; nothing has run.</summary>
    public const int Configuration = 2;

    /// <summary>Disk or other input and output, or another run on the same output.</summary>
    public const int Disk = 3;

    /// <summary>Done, and <c>--fail-on</c> met.</summary>
    public const int FailOnMet = 4;

    /// <summary>A bug of the program.</summary>
    public const int Bug = 70;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
