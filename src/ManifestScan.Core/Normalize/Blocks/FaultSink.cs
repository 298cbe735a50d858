using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Turns what value readers doubt into rejects of the record being read.</summary>
sealed class FaultSink(RawBlock block, List<Reject> rejects)
{
    /// <summary>Record of the block that faults are of.</summary>
    internal int Row { get; set; }

    /// <summary>Adds a fault of one field; null adds nothing. A field that cannot be read costs the field, not the record: it warns.</summary>
    internal void Add(ValueFault? fault, Field field)
    {
        if (fault is null)
        {
            return;
        }
        bool isOfSegment = SegmentOf(Row) > 0 && block.SegmentFields.Contains(Held(field));
        if (isOfSegment || !IsLaterSegment())
        {
            Add(fault, RejectSeverity.Warning, isOfSegment ? Numbered(FieldNames.Of(field)) : FieldNames.Of(field));
        }
    }

    /// <summary>Adds the fault for which the record is left out; of several records of one row it says which.</summary>
    internal void Reject(ValueFault fault) => Add(fault, RejectSeverity.Error, SegmentOf(Row) > 0 ? Numbered(FieldNames.Of(Field.SegmentNumber)) : null);

    int SegmentOf(int row) => block.Segments?[row] ?? 0;

    /// <summary>What all segments of a row share is said with the first of them.</summary>
    bool IsLaterSegment()
    {
        int first = Row;
        while (block.Segments is not null && first > 0 && block.Lines[first - 1] == block.Lines[Row])
        {
            first--;
        }
        return SegmentOf(first) != SegmentOf(Row);
    }

    string Numbered(string field) => string.Create(CultureInfo.InvariantCulture, $"{field} {SegmentOf(Row)}");

    /// <summary>A column of states of a passenger stands in for that of a segment where bookings have but the one.</summary>
    Field Held(Field field) => field == Field.SegmentStatus && block[field] is null ? Field.Status : field;

    void Add(ValueFault fault, RejectSeverity severity, string? field) =>
        rejects.Add(new Reject(fault.Code, severity, block.Source, block.Lines[Row], field, fault.Message) { Offset = block.Offsets?[Row] ?? -1 });
}
