using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>features</c>, written on request.</summary>
static class FeaturesTable
{
    internal static OutputTable Definition { get; } = new(
        "features",
        "One row per traveller, ordered by traveller id; written with `--features`. What the anomaly detectors read. No feature holds "
        + "nationality, sex, age, birthplace, a name or an issuing state.",
        [
            Ids("traveller_id", "The traveller.", RunTexts.TravellerIds, (_, t) => t, isNullable: false),
            .. TravellerFeature.All.Select((feature, column) => Double(feature.Name, feature.Meaning, (run, t) => Value(run.Features!.Columns[column][t]))),
        ],
        run => [.. Enumerable.Range(0, run.Data.Travellers.Count)]);

    static double? Value(float value) => float.IsNaN(value) ? null : value;
}
