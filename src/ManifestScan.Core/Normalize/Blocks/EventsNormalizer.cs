using ManifestScan.Model;
using ManifestScan.Normalize.Dates;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads a block of dated events.</summary>
static class EventsNormalizer
{
    internal static void Read(RawBlock block, BlockContext context, NormalizedBlock result)
    {
        RawValues<DateReading> first = Dates(block, context, Field.EventDate);
        RawValues<DateReading> last = Dates(block, context, Field.EventEndDate);
        RawValues<string?> place = new(block[Field.EventPlace], null, v => v);
        RawValues<string?> label = new(block[Field.EventLabel], null, v => v);
        var faults = new FaultSink(block, result.Rejects);
        for (int row = 0; row < block.RowCount; row++)
        {
            faults.Row = row;
            faults.Add(first[row].Fault, Field.EventDate);
            faults.Add(last[row].Fault, Field.EventEndDate);
            if (first[row].Day is not { } day)
            {
                faults.Reject(RecordFaults.NoEventDate);
                result.Rejected++;
                continue;
            }
            result.Used++;
            result.Events.Add(new DatedEvent(
                block.Source, block.Lines[row], day, Math.Max(day, last[row].Day ?? day), place[row], label[row]));
        }
    }

    static RawValues<DateReading> Dates(RawBlock block, BlockContext context, Field field) =>
        new(block[field], default, v => DateReader.Read(v, context.OrderOf(field), new DateContext(DateUse.Flight, context.ReferenceDay)));
}
