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
        if (fault is not null)
        {
            Add(fault, RejectSeverity.Warning, FieldNames.Of(field));
        }
    }

    /// <summary>Adds the fault for which the record is left out.</summary>
    internal void Reject(ValueFault fault) => Add(fault, RejectSeverity.Error, null);

    void Add(ValueFault fault, RejectSeverity severity, string? field) =>
        rejects.Add(new Reject(fault.Code, severity, block.Source, block.Lines[Row], field, fault.Message) { Offset = block.Offsets?[Row] ?? -1 });
}
