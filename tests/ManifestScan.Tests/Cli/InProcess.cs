namespace ManifestScan.Cli;

/// <summary>Commands run in the test's own process, under its hostile culture, with the console caught.</summary>
static class InProcess
{
    static readonly Lock OneAtATime = new();

    internal static Ended Run(params string[] args)
    {
        lock (OneAtATime)
        {
            TextWriter output = Console.Out;
            TextWriter error = Console.Error;
            using var caughtOutput = new StringWriter();
            using var caughtError = new StringWriter();
            Console.SetOut(caughtOutput);
            Console.SetError(caughtError);
            try
            {
                int exitCode = CommandLine.Run(args);
                return new Ended(exitCode, caughtOutput.ToString(), caughtError.ToString());
            }
            finally
            {
                Console.SetOut(output);
                Console.SetError(error);
            }
        }
    }
}
