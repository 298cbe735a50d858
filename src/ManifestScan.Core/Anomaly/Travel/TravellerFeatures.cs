using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>Computes <see cref="TravellerFeature.All"/> for every traveller.</summary>
static class TravellerFeatures
{
    /// <summary>One row per traveller in the order of their ids; <see cref="float.NaN"/> for null.</summary>
    internal static NumericTable Of(TravelData data, int threads)
    {
        var facts = new TravelFacts(data);
        float[][] columns = [.. TravellerFeature.All.Select(_ => new float[data.Travellers.Count])];
        Parallel.For(0, data.Travellers.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, traveller =>
        {
            float[] row =
            [
                .. new FlownFeatures(facts, traveller).Values(),
                .. new BookedFeatures(facts, traveller).Values(),
            ];
            for (int column = 0; column < columns.Length; column++)
            {
                columns[column][traveller] = row[column];
            }
        });
        return new NumericTable([.. TravellerFeature.All.Select(f => f.Name)], columns, data.Travellers.Count);
    }
}
