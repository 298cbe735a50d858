using System.Diagnostics;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>Shows how far a run has come, on standard error: one live line in a terminal, plain lines elsewhere, nothing when quiet.</summary>
sealed class Progress(Action<string> stage, Action<string> advance, CancellationToken interrupted) : IRunProgress
{
    readonly Stopwatch _watch = Stopwatch.StartNew();
    string _stage = "";

    public void Stage(string name)
    {
        interrupted.ThrowIfCancellationRequested();
        _stage = name;
        stage(name);
    }

    public void Advance(Source source, SourceTally tally)
    {
        interrupted.ThrowIfCancellationRequested();
        double seconds = Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        double share = Math.Min(1, tally.Outcome.BytesRead / (double)Math.Max(1, source.Length));
        string left = share is > 0 and < 1 ? FormattableString.Invariant($", about {seconds / share * (1 - share):0} s left of this file") : "";
        advance(FormattableString.Invariant($"{_stage} {source.Name}: {tally.Used:N0} records, {tally.Outcome.UsableRows / seconds:N0} a second{left}"));
    }

    internal static T Follow<T>(bool isQuiet, Func<IRunProgress, T> run)
    {
        using var interruption = new Interruption();
        if (isQuiet)
        {
            return run(new Progress(static _ => { }, static _ => { }, interruption.Token));
        }
        if (Console.IsErrorRedirected)
        {
            // A line a stage, and nothing between: logs of nightly runs stay short.
            return run(new Progress(Console.Error.WriteLine, static _ => { }, interruption.Token));
        }
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Start("starting", context =>
        {
            void Show(string text) => context.Status(Markup.Escape(Terminal.Safe(text)));
            return run(new Progress(Show, Show, interruption.Token));
        });
    }
}
