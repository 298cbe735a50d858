using System.Text;
using ManifestScan.Link.Linkage;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What linking took from a run to tell who is one person: to be kept, so that another run joins by the same rules.</summary>
/// <remarks>Of values it keeps a hash and a count, and only of those that more than two records have: nobody's record is in it.</remarks>
sealed record PersonModel
{
    const int LeastCount = 3; // rarer ones weigh as if nobody else had them

    /// <summary>Records learnt from.</summary>
    internal required int Rows { get; init; }

    /// <summary>Share of all pairs that are one person.</summary>
    internal required double Prior { get; init; }

    /// <summary>For each field the shares of its levels.</summary>
    internal required IReadOnlyList<FieldModel> Fields { get; init; }

    /// <summary>What journeys say.</summary>
    internal required TravelWeights Travel { get; init; }

    /// <summary>Least probability at which persons are joined.</summary>
    internal double JoinFrom { get; init; } = LikelihoodResolver.JoinFrom;

    /// <summary>Least probability of a possible link.</summary>
    internal double PossibleFrom { get; init; } = LikelihoodResolver.PossibleFrom;

    /// <summary>The model of a run.</summary>
    internal static PersonModel Of(RecordTable table, MatchModel model, TravelWeights travel) => new()
    {
        Rows = model.Counts.Rows,
        Prior = model.Prior,
        Fields = [.. Enumerable.Range(0, table.Fields.Count).Select(f => FieldOf(table.Fields[f], model, f))],
        Travel = travel,
    };

    /// <summary>The weights, for other records.</summary>
    internal MatchModel For(RecordTable table, RecordComparer comparer)
    {
        var model = new MatchModel(table, comparer) { Prior = Prior, Counts = new ValueCounts(Rows, [.. table.Fields.Select((f, i) => CountsOf(f, Fields[i]))]) };
        for (int field = 0; field < Fields.Count; field++)
        {
            model.OtherShareOfEqual[field] = Fields[field].OtherShareOfEqual;
            for (int level = 0; level < AgreementPattern.Levels; level++)
            {
                model.Matches[field, level] = Fields[field].Matches[level];
                model.Others[field, level] = Fields[field].Others[level];
            }
        }
        return model;
    }

    static FieldModel FieldOf(RecordField field, MatchModel model, int index)
    {
        var counts = new SortedDictionary<ulong, int>();
        for (int value = 0; value < field.Values.Count; value++)
        {
            int count = model.Counts.OfField[index][value];
            if (count >= LeastCount)
            {
                counts[HashOf(field.Values[value])] = count;
            }
        }
        double[] Levels(LevelShares shares) => [.. Enumerable.Range(0, AgreementPattern.Levels).Select(level => shares[index, level])];
        return new FieldModel(Levels(model.Matches), Levels(model.Others), model.OtherShareOfEqual[index], counts);
    }

    static int[] CountsOf(RecordField field, FieldModel model) => [.. field.Values.Select(v => model.CountOfValue.GetValueOrDefault(HashOf(v)))];

    static ulong HashOf(string value) => new ContentHash().Add(Encoding.UTF8.GetBytes(value)).Value;
}
