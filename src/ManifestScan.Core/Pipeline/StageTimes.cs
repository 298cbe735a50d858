using System.Diagnostics;

namespace ManifestScan.Pipeline;

/// <summary>How long each stage took. Times stand in the report under <c>timing</c> and nowhere else.</summary>
sealed class StageTimes(IRunProgress progress)
{
    readonly List<KeyValuePair<string, double>> _seconds = [];
    readonly Stopwatch _watch = new();
    string? _stage;

    /// <summary>Stages in the order in which they ran, with seconds.</summary>
    internal IReadOnlyList<KeyValuePair<string, double>> Seconds => _seconds;

    internal void Begin(string stage)
    {
        End();
        _stage = stage;
        _watch.Restart();
        progress.Stage(stage);
    }

    internal void End()
    {
        if (_stage is not null)
        {
            _seconds.Add(new(_stage, Math.Round(_watch.Elapsed.TotalSeconds, 3)));
            _stage = null;
        }
    }
}
