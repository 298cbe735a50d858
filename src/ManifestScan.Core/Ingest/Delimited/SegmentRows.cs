using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ManifestScan.Ingest.Meaning;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Turns rows that hold several segments of a journey into one record for each.</summary>
/// <param name="rows">The fields that all segments share, one record per row.</param>
/// <param name="columns">The fields of the segments.</param>
sealed class SegmentRows(RawBlock rows, IReadOnlyList<SegmentColumn> columns)
{
    // What programs write into the cells of a segment that is not there.
    static readonly FrozenSet<string> Nothing = FrozenSet.ToFrozenSet(["N/A", "NULL", "NONE", "NIL", "NAN"], StringComparer.OrdinalIgnoreCase);

    readonly List<(int Number, SegmentColumn[] Legs)> _segments = [.. columns.GroupBy(c => c.Segment).OrderBy(g => g.Key)
        .Select(g => (g.Key, g.Where(c => SegmentFields.IsOfLeg(c.Field)).ToArray()))];

    readonly Dictionary<Field, bool[]> _isSomething = columns.DistinctBy(c => c.Field).ToDictionary(c => c.Field, c => Filled(c.Values.Values));

    /// <summary>A record for each segment whose flight, places or times say anything; a row without one stays a single record.</summary>
    internal RawBlock Unfold()
    {
        var chosen = new List<int>(rows.RowCount * 2);
        var numbers = new List<int>(rows.RowCount * 2);
        for (int row = 0; row < rows.RowCount; row++)
        {
            int before = chosen.Count;
            foreach ((int number, SegmentColumn[] legs) in _segments)
            {
                if (IsThere(legs, row))
                {
                    chosen.Add(row);
                    numbers.Add(number);
                }
            }
            if (chosen.Count == before)
            {
                chosen.Add(row);
                numbers.Add(0);
            }
        }
        int[] segments = [.. numbers];
        RawBlock shared = RowChoice.Of(rows, chosen, segments, []);
        foreach (IGrouping<Field, SegmentColumn> field in columns.GroupBy(c => c.Field))
        {
            shared[field.Key] = Column(field, shared[field.Key], chosen, segments);
        }
        shared[Field.SegmentNumber] = Numbers(shared[Field.SegmentNumber], segments);
        return shared;
    }

    bool IsThere(SegmentColumn[] legs, int row)
    {
        foreach (SegmentColumn leg in legs)
        {
            int id = leg.Values.Ids[row];
            if (id >= 0 && _isSomething[leg.Field][id])
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The segment's own value; where the table has none for the segment, what all share.</summary>
    static RawColumn Column(IEnumerable<SegmentColumn> field, RawColumn? shared, List<int> chosen, int[] segments)
    {
        Dictionary<int, RawColumn> own = field.DistinctBy(c => c.Segment).ToDictionary(c => c.Segment, c => c.Values);
        var ids = new int[segments.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = own.TryGetValue(segments[i], out RawColumn? values) ? values.Ids[chosen[i]] : shared?.Ids[i] ?? TextDictionary.Null;
        }
        return new RawColumn(ids, own.Values.First().Values);
    }

    static RawColumn Numbers(RawColumn? stated, int[] segments)
    {
        TextDictionary texts = stated?.Values ?? new TextDictionary();
        var ids = new int[segments.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = segments[i] > 0 ? texts.Intern(segments[i].ToString(CultureInfo.InvariantCulture)) : stated?.Ids[i] ?? TextDictionary.Null;
        }
        return new RawColumn(ids, texts);
    }

    static bool[] Filled(TextDictionary values)
    {
        var filled = new bool[values.Count];
        for (int id = 0; id < filled.Length; id++)
        {
            string text = Encoding.UTF8.GetString(values[id]);
            filled[id] = text.Any(char.IsLetterOrDigit) && !Nothing.Contains(text);
        }
        return filled;
    }
}
