namespace ManifestScan.Model;

/// <summary>The bytes of a source end early, are damaged, or go beyond a limit. Readers turn it into a <see cref="Reject"/>.</summary>
/// <remarks>Not for faults of the disk, which stay <see cref="IOException"/>s of their own and end the run.</remarks>
public sealed class SourceFaultException : Exception
{
    /// <summary>A fault with its stable reject code and a message that holds no value of a record.</summary>
    public SourceFaultException(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>Stable reject code: <c>archive.truncated</c>.</summary>
    public string Code { get; }
}
