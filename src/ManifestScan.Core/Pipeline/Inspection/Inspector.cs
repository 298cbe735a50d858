using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Inspection;

/// <summary>Reads inputs as a run would, and tells how they were understood. Writes nothing.</summary>
public static class Inspector
{
    const int MostRejects = 5;

    /// <summary>Inspects inputs.</summary>
    /// <param name="inputs">Files, folders and patterns.</param>
    /// <param name="pipeline">Pipeline file, or the name of an embedded one.</param>
    /// <param name="codesFile">Table of native codes; null for none.</param>
    /// <exception cref="ConfigurationException">An input is missing, or the pipeline is wrong.</exception>
    public static InspectedInputs Inspect(IReadOnlyList<string> inputs, string pipeline, string? codesFile = null)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(new RunArgs { Inputs = inputs, Pipeline = pipeline, CodesFile = codesFile });
        if (plan is null)
        {
            throw new ConfigurationException(faults);
        }
        var limits = new ReadLimits();
        RunInputs found = RunInputs.Find(plan, limits);
        return new InspectedInputs([.. found.Sources.Select(source => Inspect(plan, source, limits))], found.Unmatched);
    }

    static InspectedSource Inspect(RunPlan plan, Source source, ReadLimits limits)
    {
        var reader = new RunReader(plan, limits, SilentProgress.Instance) { ReadsUnjoinedPeople = true };
        reader.Read([source], _ => InputRole.Input);
        SourceTally tally = reader.Tallies[0];
        SourceLayout layout = tally.Layout ?? new SourceLayout { Format = "archive", Kind = InputKind.Unknown };
        return new InspectedSource
        {
            Name = source.Name,
            Format = layout.Format,
            Kind = layout.Kind.ToString().ToLowerInvariant(),
            Confidence = layout.Confidence,
            Encoding = layout.Encoding,
            EncodingConfidence = layout.EncodingConfidence,
            Delimiter = layout.Delimiter switch { ',' => "comma", ';' => "semicolon", '\t' => "tab", '|' => "pipe", var c => c.ToString() },
            LineEnd = layout.LineEnd,
            HeaderLine = layout.HeaderLine,
            FirstDataLine = layout.FirstDataLine,
            Columns = [.. layout.Columns.Select(c => new InspectedColumn(
                c.Index + 1, c.Header, c.FieldName, c.Confidence, c.Reason, c.DateOrder))],
            Notes = layout.Notes,
            RecordsRead = tally.Outcome.RecordsRead,
            Used = tally.Used,
            NotAPerson = tally.NotAPerson,
            Rejected = tally.Rejected,
            FirstRejects = [.. reader.Rejects.InOrder().Take(MostRejects)],
        };
    }
}
