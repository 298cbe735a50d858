using System.Security.Cryptography;
using ManifestScan.Anomaly;
using ManifestScan.Link.Likely;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline;

/// <summary>
/// What is kept of an earlier run: a detector fitted on its travellers, the weights by which it told who is who, and its null travellers.
/// </summary>
/// <param name="Detector">The detector.</param>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
/// <param name="Nulls">The null travellers; null when that run was not calibrated.</param>
public sealed record AnomalyModel(TrainedDetector Detector, string Sha256, NullTravellers? Nulls)
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
            using var reader = new BinaryReader(new MemoryStream(bytes));
            var detector = TrainedDetector.Load(reader.BaseStream);
            PersonModel? linkage = HasMore(reader) && reader.ReadBoolean() ? PersonModelFile.Load(reader.BaseStream) : null;
            NullTravellers? nulls = NullTravellersStream.Load(reader);
            string? unknown = detector.Columns.FirstOrDefault(c => TravellerFeature.All.All(f => f.Name != c));
            if (unknown is null)
            {
                return new AnomalyModel(detector, Convert.ToHexStringLower(SHA256.HashData(bytes)), nulls) { Linkage = linkage };
            }
            faults.Add($"--model: {file}: reads '{unknown}', which is no feature of travellers; it was fitted on another table.");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            faults.Add($"--model: {file}: {e.Message}");
        }
        return null;
    }

    static bool HasMore(BinaryReader reader) => reader.BaseStream.Position < reader.BaseStream.Length;

    /// <summary>Why a file may not be written; null when it may.</summary>
    internal static string? Refusal(string file) => SingleFile.Refusal(file, TrainedDetector.FirstBytes, "a model");

    // Explaining costs about as much as scoring a hundred; nobody reads why an ordinary traveller is ordinary.
    const double ExplainedUpTo = 0.05;

    /// <summary>Share of the travellers of the earlier run at least as unusual as each traveller, and which features make the unusual ones so.</summary>
    internal (double[] PValues, IReadOnlyList<string>[] Features) Judge(NumericTable features, int threads)
    {
        double[] p = Array.ConvertAll(Detector.Score(features, threads), Detector.PValue);
        int[] unusual = [.. Enumerable.Range(0, p.Length).Where(t => p[t] <= ExplainedUpTo)];
        IReadOnlyList<string>[] reasons = Detector.Explain(features, unusual, threads);
        var told = new IReadOnlyList<string>[p.Length];
        Array.Fill(told, []);
        for (int i = 0; i < unusual.Length; i++)
        {
            told[unusual[i]] = reasons[i];
        }
        return (p, told);
    }

    /// <summary>
    /// Fits the default detector on travellers and writes it, with scores that each half of them gets from a fit on the other, and the null
    /// travellers the run was calibrated with.
    /// </summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Save(RunPlan plan, RunRecord run, string runHash, (NullTravellers? Nulls, PersonModel? Linkage) kept)
    {
        var options = new FitOptions(Seed: 1, plan.Threads);
        (NullTravellers? nulls, PersonModel? linkage) = kept;
        TrainedDetector trained = TrainedDetector.FitForOthers(DetectorCatalogue.All[0], run.Features!, options, runHash);
        SingleFile.Write(plan.SaveModelFile!, stream =>
        {
            trained.Save(stream);
            using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            writer.Write(linkage is not null);
            if (linkage is not null)
            {
                PersonModelFile.Save(stream, linkage);
            }
            if (nulls is not null)
            {
                NullTravellersStream.Save(writer, nulls);
            }
        });
    }
}
