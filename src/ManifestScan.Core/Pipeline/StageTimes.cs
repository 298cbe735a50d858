using System.Diagnostics;

namespace ManifestScan.Pipeline;

/// <summary>How long each stage took. Times stand in the report under <c>timing</c> and nowhere else.</summary>
sealed class StageTimes(IRunProgress progress)
{
    readonly List<KeyValuePair<string, double>> _seconds = [];
    readonly Stopwatch _watch = new();
    readonly Lock _announcing = new();
    string? _stage;

    /// <summary>Stages in the order in which they ran, with seconds. Parts of a stage stand before it; those that ran at once add up to more than it.</summary>
    internal IReadOnlyList<KeyValuePair<string, double>> Seconds => _seconds;

    internal void Begin(string stage)
    {
        End();
        _stage = stage;
        _watch.Restart();
        progress.Stage(stage);
    }

    /// <summary>Says that a part of the stage begins, on any thread.</summary>
    internal void Announce(string part)
    {
        lock (_announcing)
        {
            progress.Stage(part);
        }
    }

    /// <summary>A part of the stage took so long.</summary>
    internal void Add(string part, TimeSpan time) => _seconds.Add(new(part, Math.Round(time.TotalSeconds, 3)));

    internal void End()
    {
        if (_stage is not null)
        {
            _seconds.Add(new(_stage, Math.Round(_watch.Elapsed.TotalSeconds, 3)));
            _stage = null;
        }
    }
}
