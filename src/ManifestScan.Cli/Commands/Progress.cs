using System.Diagnostics;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>Shows how far a run has come, on standard error: one live line in a terminal, plain lines elsewhere, nothing when quiet.</summary>
sealed class Progress(Action<string> say) : IRunProgress
{
    readonly Stopwatch _watch = Stopwatch.StartNew();
    string _stage = "";

    public void Stage(string name)
    {
        _stage = name;
        say(name);
    }

    public void Advance(Source source, SourceTally tally)
    {
        double seconds = Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        say(FormattableString.Invariant($"{_stage} {source.Name}: {tally.Used:N0} records, {tally.Outcome.UsableRows / seconds:N0} a second"));
    }

    internal static T Follow<T>(bool isQuiet, Func<IRunProgress, T> run)
    {
        if (isQuiet)
        {
            return run(new Progress(static _ => { }));
        }
        if (Console.IsErrorRedirected)
        {
            return run(new Plain());
        }
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Start("starting", context => run(new Progress(text => context.Status(Markup.Escape(text)))));
    }

    /// <summary>A line a stage, and nothing between: logs of nightly runs stay short.</summary>
    sealed class Plain : IRunProgress
    {
        public void Stage(string name) => Console.Error.WriteLine(name);

        public void Advance(Source source, SourceTally tally)
        {
        }
    }
}
