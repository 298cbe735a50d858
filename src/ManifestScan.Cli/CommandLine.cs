using System.CommandLine;
using System.CommandLine.Parsing;
using ManifestScan.Cli.Commands;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>The program: its commands, and what an exception means for the exit code.</summary>
static class CommandLine
{
    internal static int Run(string[] args)
    {
        var root = new RootCommand("Reads flight manifests and booking exports, scores every traveller and says why, as Parquet. A score is a reason to look, not a finding.")
        {
            ScoreCommand.Create(),
            NormalizeCommand.Create(),
            PlanCommand.Create(),
            InspectCommand.Create(),
            ExplainCommand.Create(),
            AroundCommand.Create(),
            TopCommand.Create(),
            SchemaCommand.Create(),
            SignalsCommand.Create(),
            SimulateCommand.Create(),
            EvaluateCommand.Create(),
            RescoreCommand.Create(),
            CompareCommand.Create(),
            ReportCommand.Create(),
            LinkCommand.Create(),
            NamesCommand.Create(),
            DetectCommand.Create(),
        };
        var verbose = new Option<bool>("--verbose") { Description = "Show the stack of an error.", Recursive = true };
        root.Add(verbose);
        ParseResult parsed = root.Parse(args);
        List<string> faults = [.. parsed.Errors.Select(e => e.Message).Concat(UnknownOptions(parsed)).Distinct(StringComparer.Ordinal)];
        if (faults.Count > 0)
        {
            foreach (string fault in faults)
            {
                Console.Error.WriteLine(fault);
            }
            Console.Error.WriteLine("See manifestscan --help.");
            return ExitCodes.Configuration;
        }
        return Guarded(() => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }), parsed.GetValue(verbose));
    }

    /// <summary>A mistyped option is an argument to the parser; no file is called so, and what follows <c>--</c> is taken at its word.</summary>
    static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Where(t => t.Value.Length > 1 && t.Value[0] == '-' && !char.IsAsciiDigit(t.Value[1]) && !Path.Exists(t.Value))
            .Select(t => $"Unrecognized option '{t.Value}'.");

    static int Guarded(Func<int> run, bool isVerbose)
    {
        try
        {
            return run();
        }
        catch (ConfigurationException e)
        {
            return Say(e, string.Join(Environment.NewLine, e.Faults), ExitCodes.Configuration, isVerbose);
        }
        catch (NotAnOutputException e)
        {
            return Say(e, e.Message, ExitCodes.Configuration, isVerbose);
        }
        catch (OperationCanceledException e)
        {
            return Say(e, "Interrupted; nothing was written.", ExitCodes.Interrupted, isVerbose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(e, e.Message, ExitCodes.Disk, isVerbose);
        }
        catch (OutOfMemoryException e)
        {
            return Say(e, "Not enough memory for this run; see --memory.", ExitCodes.Disk, isVerbose);
        }
        catch (Exception e)
        {
            return Say(e, "A bug of manifestscan; please report it with what follows." + Environment.NewLine + e, ExitCodes.Bug, false);
        }
    }

    static int Say(Exception e, string message, int exitCode, bool isVerbose)
    {
        Console.Error.WriteLine(message);
        if (isVerbose)
        {
            Console.Error.WriteLine(e);
        }
        return exitCode;
    }
}
