using System.Security.Cryptography;
using ManifestScan.Anomaly;
using ManifestScan.Link.Likely;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline;

/// <summary>What is kept of an earlier run: a detector fitted on its travellers, and the weights by which it told who is who.</summary>
/// <param name="Detector">The detector.</param>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
public sealed record AnomalyModel(TrainedDetector Detector, string Sha256)
{
    /// <summary>Weights of linking; null for a file without them.</summary>
    internal PersonModel? Linkage { get; init; }

    /// <summary>Reads a file; null when it is none, and the fault is added.</summary>
    internal static AnomalyModel? Read(string? file, List<string> faults)
    {
        if (file is null)
        {
            return null;
        }
        if (!File.Exists(file))
        {
            faults.Add($"--model: {file}: no such file.");
            return null;
        }
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            var stream = new MemoryStream(bytes);
            var detector = TrainedDetector.Load(stream);
            string? unknown = detector.Columns.FirstOrDefault(c => TravellerFeature.All.All(f => f.Name != c));
            if (unknown is null)
            {
                return new AnomalyModel(detector, Convert.ToHexStringLower(SHA256.HashData(bytes))) { Linkage = PersonModelFile.Load(stream) };
            }
            faults.Add($"--model: {file}: reads '{unknown}', which is no feature of travellers; it was fitted on another table.");
        }
        catch (InvalidDataException e)
        {
            faults.Add($"--model: {file}: {e.Message}");
        }
        return null;
    }

    /// <summary>Why a file may not be written; null when it may.</summary>
    internal static string? Refusal(string file) => SingleFile.Refusal(file, TrainedDetector.FirstBytes, "a model");

    /// <summary>Share of the travellers of the earlier run at least as unusual as each traveller.</summary>
    internal double[] PValues(NumericTable features, int threads) => Array.ConvertAll(Detector.Score(features, threads), Detector.PValue);

    /// <summary>Fits the default detector on travellers and writes it, with scores that each half of them gets from a fit on the other.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Save(RunPlan plan, NumericTable features, PersonModel? linkage)
    {
        var options = new FitOptions(Seed: 1, plan.Threads);
        TrainedDetector trained = TrainedDetector.FitForOthers(DetectorCatalogue.All[0], features, options, plan.Hash);
        SingleFile.Write(plan.SaveModelFile!, stream =>
        {
            trained.Save(stream);
            if (linkage is not null)
            {
                PersonModelFile.Save(stream, linkage);
            }
        });
    }
}
