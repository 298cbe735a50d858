using System.Runtime.InteropServices;

namespace ManifestScan.Cli;

/// <summary>Ctrl-C and a polite kill: the run stops at its next step and leaves nothing half written.</summary>
sealed class Interruption : IDisposable
{
    readonly CancellationTokenSource _source = new();
    readonly PosixSignalRegistration[] _signals;

    internal Interruption() => _signals =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first signal.</summary>
    internal CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }
        _source.Dispose();
    }

    void Stop(PosixSignalContext context)
    {
        // A second signal ends the program at once, as users expect.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
