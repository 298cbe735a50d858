using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>A way to tell strange rows of a table of numbers from ordinary ones, without labels.</summary>
/// <remarks>Seam for detectors of other libraries. Implementations keep no state: what was learned is the <see cref="IAnomalyModel"/>.</remarks>
public interface IAnomalyDetector
{
    /// <summary>Name on the command line and in stored models: lower case, words joined by hyphens.</summary>
    string Name { get; }

    /// <summary>Learns what is ordinary.</summary>
    /// <param name="table">At least one row and one column; no value is missing.</param>
    /// <param name="options">Seed and threads.</param>
    /// <returns>The same bytes when saved, whatever the number of threads.</returns>
    IAnomalyModel Fit(NumericTable table, FitOptions options);

    /// <summary>Reads what <see cref="IAnomalyModel.Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">Not a model of this detector.</exception>
    IAnomalyModel Load(BinaryReader reader);
}
