using ManifestScan.Anomaly.Blends;
using ManifestScan.Anomaly.Components;
using ManifestScan.Anomaly.Forests;
using ManifestScan.Anomaly.Histograms;
using ManifestScan.Anomaly.Neighbours;
using ManifestScan.Anomaly.Pairs;
using ManifestScan.Anomaly.Tails;

namespace ManifestScan.Anomaly;

/// <summary>Every detector by name.</summary>
public static class DetectorCatalogue
{
    /// <summary>The detectors, the default first.</summary>
    public static IReadOnlyList<IAnomalyDetector> All { get; } =
    [
        new BlendDetector(),
        new IsolationForest(),
        new ExtendedIsolationForest(),
        TailDetector.Ecod,
        TailDetector.Copod,
        BinnedDetector.Hbos,
        BinnedDetector.Spad,
        new ComponentDetector(),
        new NeighbourDetector(),
        new PairwiseDetector(),
    ];

    /// <summary>The detector of that name, or null.</summary>
    public static IAnomalyDetector? Find(string name) => All.FirstOrDefault(d => d.Name == name);
}
