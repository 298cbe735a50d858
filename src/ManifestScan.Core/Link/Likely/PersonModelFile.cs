using System.Text;
using ManifestScan.Link.Linkage;

namespace ManifestScan.Link.Likely;

/// <summary>Keeps a <see cref="PersonModel"/> in a stream.</summary>
static class PersonModelFile
{
    const string Magic = "manifestscan-linkage-1";
    const int FieldCount = 4;

    /// <summary>Writes a model.</summary>
    internal static void Save(Stream stream, PersonModel model)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(model.Rows);
        foreach (double value in new[] { model.Prior, model.JoinFrom, model.PossibleFrom, model.Travel.BitsOfBreak, model.Travel.BitsOfContinuing })
        {
            writer.Write(value);
        }
        foreach (FieldModel field in model.Fields)
        {
            foreach (double share in field.Matches.Concat(field.Others).Append(field.OtherShareOfEqual))
            {
                writer.Write(share);
            }
            writer.Write(field.CountOfValue.Count);
            foreach ((ulong hash, int count) in field.CountOfValue.OrderBy(c => c.Key))
            {
                writer.Write(hash);
                writer.Write(count);
            }
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or is cut.</exception>
    internal static PersonModel? Load(Stream stream)
    {
        if (stream.Position == stream.Length)
        {
            return null;
        }
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            return reader.ReadString() == Magic ? Read(reader) : throw new InvalidDataException("Link parameters of another version.");
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The link parameters are damaged.", e);
        }
    }

    static PersonModel Read(BinaryReader reader)
    {
        int rows = reader.ReadInt32();
        (double prior, double joinFrom, double possibleFrom) = (reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        var travel = new TravelWeights(reader.ReadDouble(), reader.ReadDouble());
        var fields = new FieldModel[FieldCount];
        for (int field = 0; field < fields.Length; field++)
        {
            fields[field] = new FieldModel(Shares(reader), Shares(reader), reader.ReadDouble(), Counts(reader));
        }
        return rows > 0 && prior is > 0 and < 1
            ? new PersonModel { Rows = rows, Prior = prior, JoinFrom = joinFrom, PossibleFrom = possibleFrom, Travel = travel, Fields = fields }
            : throw new InvalidDataException("The link parameters are damaged.");
    }

    static double[] Shares(BinaryReader reader) => [.. Enumerable.Range(0, AgreementPattern.Levels).Select(_ => reader.ReadDouble())];

    static Dictionary<ulong, int> Counts(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        if (count < 0 || count > (reader.BaseStream.Length - reader.BaseStream.Position) / (sizeof(ulong) + sizeof(int)))
        {
            throw new InvalidDataException("The link parameters are damaged.");
        }
        var counts = new Dictionary<ulong, int>(count);
        for (int i = 0; i < count; i++)
        {
            counts[reader.ReadUInt64()] = reader.ReadInt32();
        }
        return counts;
    }
}
