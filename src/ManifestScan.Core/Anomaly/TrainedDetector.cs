using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>A fitted detector with all it needs to score another table, as it is kept in a file.</summary>
public sealed class TrainedDetector
{
    const string Magic = "manifestscan-detector-1";

    /// <summary>How every file of a detector begins.</summary>
    internal static byte[] FirstBytes => [(byte)Magic.Length, .. Encoding.UTF8.GetBytes(Magic)];

    readonly Preparation _preparation;
    readonly IAnomalyModel? _model;
    readonly ScoreCurve _curve;

    TrainedDetector(string name, string trainedOn, Preparation preparation, IAnomalyModel? model, ScoreCurve curve) =>
        (Name, TrainedOn, _preparation, _model, _curve) = (name, trainedOn, preparation, model, curve);

    /// <summary>Name of the detector.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the table it was fitted on, or of the run whose travellers it was fitted on, hexadecimal; empty when there was none.</summary>
    public string TrainedOn { get; }

    /// <summary>Columns it reads, in order; may be none, then every row scores 0.</summary>
    public IReadOnlyList<string> Columns => _preparation.Names;

    /// <summary>Rows whose scores others are compared with: those it was fitted on, or a sample of 50,000.</summary>
    public int KnownRows => _curve.Count;

    /// <summary>Fits a detector; columns without two distinct values are left out, missing values are read as the median.</summary>
    /// <param name="detector">The detector.</param>
    /// <param name="table">Any numbers; values may be missing.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="trainedOn">SHA-256 of the table.</param>
    /// <returns>The fitted detector, and the scores of the table's rows.</returns>
    public static (TrainedDetector Trained, double[] Scores) Fit(IAnomalyDetector detector, NumericTable table, FitOptions options, string trainedOn)
    {
        var preparation = Preparation.Of(table);
        bool isEmpty = preparation.Names.Count == 0 || table.RowCount == 0;
        NumericTable prepared = preparation.Apply(table);
        IAnomalyModel? model = isEmpty ? null : detector.Fit(prepared, options);
        double[] scores = model?.Score(prepared, options.Threads) ?? new double[table.RowCount];
        var curve = ScoreCurve.Of(ScoreCurve.Rows(table.RowCount, options.Seed).Select(row => scores[row]));
        return (new TrainedDetector(detector.Name, trainedOn, preparation, model, curve), scores);
    }

    /// <summary>
    /// Fits a detector that others are to be compared with: the known scores come from two fits, each of which scores the half it
    /// has not seen, so that a new row is compared with rows that were new too.
    /// </summary>
    /// <inheritdoc cref="Fit"/>
    public static TrainedDetector FitForOthers(IAnomalyDetector detector, NumericTable table, FitOptions options, string trainedOn)
    {
        (TrainedDetector all, _) = Fit(detector, table, options, trainedOn);
        if (all._model is null || table.RowCount < 2)
        {
            return all;
        }
        NumericTable prepared = all._preparation.Apply(table);
        int[] order = Draws.Of(options.Seed, 0x68616C66).Sample(table.RowCount, table.RowCount);
        NumericTable first = prepared.Take(order[..(order.Length / 2)]);
        NumericTable second = prepared.Take(order[(order.Length / 2)..]);
        double[] firstScores = detector.Fit(second, options).Score(first, options.Threads);
        double[] secondScores = detector.Fit(first, options).Score(second, options.Threads);
        double[] scores = [.. firstScores, .. secondScores];
        var curve = ScoreCurve.Of(ScoreCurve.Rows(scores.Length, options.Seed).Select(row => scores[row]));
        return new TrainedDetector(all.Name, trainedOn, all._preparation, all._model, curve);
    }

    /// <summary>Scores another table with the same columns.</summary>
    /// <exception cref="ArgumentException">A column is missing.</exception>
    public double[] Score(NumericTable table, int threads) => _model?.Score(_preparation.Apply(table), threads) ?? new double[table.RowCount];

    /// <summary>Share of known rows at least as strange, the row itself counted among them: 1 / (n + 1) to 1.</summary>
    /// <remarks>Source: conformal p-value, Bates et al., Annals of Statistics 2023. Of the fitted rows themselves it is only a rank.</remarks>
    public double PValue(double score) => (1.0 + _curve.CountAtLeast(score)) / (_curve.Count + 1.0);

    /// <summary>The features that speak loudest for a row, at most three, loudest first.</summary>
    /// <param name="table">The table as given; values may be missing.</param>
    /// <param name="rows">Rows to explain.</param>
    /// <param name="threads">Most threads.</param>
    /// <returns>One list per row asked for: name, value, and the range that holds 95 of 100 fitted values.</returns>
    public IReadOnlyList<string>[] Explain(NumericTable table, IReadOnlyList<int> rows, int threads)
    {
        var reasons = new IReadOnlyList<string>[rows.Count];
        if (_model is null)
        {
            Array.Fill(reasons, []);
            return reasons;
        }
        NumericTable prepared = _preparation.Apply(table);
        Parallel.For(0, reasons.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var values = new float[prepared.ColumnCount];
            var parts = new float[values.Length];
            prepared.CopyRows(rows[i], 1, values, values.Length);
            _model.Explain(values, parts);
            reasons[i] = TopFeatures.Of(parts, values, _preparation);
        });
        return reasons;
    }

    /// <summary>Writes the detector; the same bytes for the same table, detector and seed.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Name);
        writer.Write(TrainedOn);
        _preparation.Save(writer);
        _curve.Save(writer);
        writer.Write(_model is not null);
        _model?.Save(writer);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">Not such a file, or a damaged one.</exception>
    public static TrainedDetector Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != Magic)
            {
                throw new InvalidDataException("Not a detector of this version.");
            }
            string name = reader.ReadString();
            IAnomalyDetector detector = DetectorCatalogue.Find(name) ?? throw new InvalidDataException("A detector that is not known here.");
            string trainedOn = reader.ReadString();
            var preparation = Preparation.Load(reader);
            var curve = ScoreCurve.Load(reader);
            return new TrainedDetector(name, trainedOn, preparation, reader.ReadBoolean() ? detector.Load(reader) : null, curve);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException or DecoderFallbackException)
        {
            throw new InvalidDataException("Not a detector, or a damaged one.", e);
        }
    }
}
