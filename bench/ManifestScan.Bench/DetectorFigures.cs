namespace ManifestScan.Bench;

/// <summary>One detector on one table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Detector">Name of the detector.</param>
/// <param name="Auroc">Area under the ROC curve, mean over seeds.</param>
/// <param name="AveragePrecision">Mean over seeds.</param>
/// <param name="Seconds">Fit and score, mean over seeds.</param>
sealed record DetectorFigures(string Table, string Detector, double Auroc, double AveragePrecision, double Seconds);
