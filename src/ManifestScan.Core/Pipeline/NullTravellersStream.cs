using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Null travellers in a stored model, behind the detector: those that p and q of later runs are held against.</summary>
static class NullTravellersStream
{
    const string Magic = "null-travellers-2";

    internal static void Save(BinaryWriter writer, NullTravellers nulls)
    {
        writer.Write(Magic);
        writer.Write(nulls.ScoredBy);
        writer.Write(nulls.Signals.Count);
        foreach (string signal in nulls.Signals)
        {
            writer.Write(signal);
        }
        writer.Write(nulls.Count);
        writer.Write(nulls.Hits.Count);
        foreach (NullTraveller hit in nulls.Hits)
        {
            writer.Write(hit.Score);
            writer.Write(hit.MitigatedBits);
            writer.Write(hit.Surprises.Count);
            foreach ((int signal, double bits) in hit.Surprises)
            {
                writer.Write(signal);
                writer.Write(bits);
            }
        }
        writer.Write(nulls.GroupBits.Count);
        foreach (double bits in nulls.GroupBits)
        {
            writer.Write(bits);
        }
    }

    /// <summary>What <see cref="Save"/> wrote; null at the end of the stream: a model of a run that was not calibrated.</summary>
    /// <exception cref="InvalidDataException">Something else follows, or a damaged one.</exception>
    internal static NullTravellers? Load(BinaryReader reader)
    {
        if (reader.BaseStream.Position == reader.BaseStream.Length)
        {
            return null;
        }
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("Null travellers of another version of the program; save the model anew.");
        }
        string scoredBy = reader.ReadString();
        string[] signals = [.. Enumerable.Range(0, Count(reader)).Select(_ => reader.ReadString())];
        long count = reader.ReadInt64();
        NullTraveller[] hits = [.. Enumerable.Range(0, Count(reader)).Select(_ => Hit(reader, signals.Length))];
        double[] groups = [.. Enumerable.Range(0, Count(reader)).Select(_ => reader.ReadDouble())];
        return count >= hits.Length && signals.Order(StringComparer.Ordinal).SequenceEqual(signals)
            ? new NullTravellers(signals, count, hits, groups) { ScoredBy = scoredBy }
            : throw new InvalidDataException("The null travellers are damaged.");
    }

    static NullTraveller Hit(BinaryReader reader, int signals)
    {
        double score = reader.ReadDouble(), mitigated = reader.ReadDouble();
        (int Signal, double Bits)[] surprises = [.. Enumerable.Range(0, Count(reader)).Select(_ => (reader.ReadInt32(), reader.ReadDouble()))];
        return double.IsFinite(score) && mitigated >= 0 && surprises.All(s => s.Signal >= 0 && s.Signal < signals && s.Bits >= 0)
            ? new NullTraveller(-1, score, surprises, mitigated)
            : throw new InvalidDataException("The null travellers are damaged.");
    }

    /// <summary>A count that the rest of the stream can hold at a byte each.</summary>
    static int Count(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException("The null travellers are damaged: a length is impossible.");
    }
}
