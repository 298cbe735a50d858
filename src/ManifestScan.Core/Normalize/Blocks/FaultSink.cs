using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Turns what value readers doubt into rejects of the record being read.</summary>
sealed class FaultSink(int source, int[] lines, List<Reject> rejects)
{
    /// <summary>Record of the block that faults are of.</summary>
    internal int Row { get; set; }

    /// <summary>Adds a fault of one field; null adds nothing. A field that cannot be read costs the field, not the record: it warns.</summary>
    internal void Add(ValueFault? fault, Field field)
    {
        if (fault is not null)
        {
            rejects.Add(new Reject(fault.Code, RejectSeverity.Warning, source, lines[Row], FieldNames.Of(field), fault.Message));
        }
    }

    /// <summary>Adds the fault for which the record is left out.</summary>
    internal void Reject(ValueFault fault) =>
        rejects.Add(new Reject(fault.Code, RejectSeverity.Error, source, lines[Row], null, fault.Message));
}
