namespace ManifestScan.Pipeline;

/// <summary>The version of this program.</summary>
public static class ProgramVersion
{
    /// <summary>Three numbers: <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}
