using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Where the records of a block stand in messages.</summary>
sealed class MessageColumn(RawBlock block, TravelTables tables)
{
    readonly int[] _ids = [.. block.Messages.Select(tables.Messages.Intern)];

    internal int IdOf(int row) => block.MessageOfRow is { } messages && messages[row] >= 0 ? _ids[messages[row]] : TextDictionary.Null;

    internal long OffsetOf(int row) => block.Offsets is { } offsets ? offsets[row] : -1;
}
