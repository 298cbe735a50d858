using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Turns a block of raw records into a share of the run's tables. Each distinct value is read once per block.</summary>
static class BlockNormalizer
{
    /// <summary>Reads a block; called on many threads.</summary>
    internal static NormalizedBlock Read(RawBlock block, BlockContext context)
    {
        var result = new NormalizedBlock { Source = block.Source, Rejected = block.RejectedCount, NotAPerson = block.NotAPersonCount };
        switch (block.Kind)
        {
            case InputKind.Manifest:
                ManifestNormalizer.Read(block, context, result);
                break;
            case InputKind.Booking:
                BookingNormalizer.Read(block, context, result);
                break;
            case InputKind.People:
                PeopleNormalizer.Read(block, context, result);
                break;
            case InputKind.Events:
                EventsNormalizer.Read(block, context, result);
                break;
        }
        result.Rejects.AddRange(block.Rejects);
        result.Rejects.Sort(static (a, b) =>
        {
            int byLine = a.Line.CompareTo(b.Line);
            return byLine != 0 ? byLine : string.CompareOrdinal(a.Code + a.Field, b.Code + b.Field);
        });
        return result;
    }
}
