using ManifestScan.Compare;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Compares the outputs of two runs.</summary>
public static class ComparisonRun
{
    /// <summary>Reads both and compares.</summary>
    /// <exception cref="ConfigurationException">One of them is missing or was not scored.</exception>
    /// <exception cref="IOException">An output is damaged.</exception>
    public static Comparison Compare(string oldFolder, string newFolder)
    {
        FinishedRunReader old = FinishedRunReader.Open(oldFolder);
        FinishedRunReader @new = FinishedRunReader.Open(newFolder);
        return Comparer.Compare(old.Read(), @new.Read());
    }
}
