using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Text;

/// <summary>The head of a source and slices spread over the rest of it.</summary>
/// <param name="Head">First bytes; all of them when <paramref name="IsWhole"/>.</param>
/// <param name="Slices">Later parts, which begin and end anywhere but at an even offset.</param>
/// <param name="IsWhole">The head is the whole source.</param>
/// <param name="Fault">What ended the source early, or null.</param>
sealed record SourceSample(byte[] Head, IReadOnlyList<byte[]> Slices, bool IsWhole, SourceFaultException? Fault)
{
    const int HeadBytes = 1 << 18;
    const int SliceBytes = 1 << 14;
    const int MostSlices = 24;

    internal static SourceSample Take(Source source, ReadLimits limits)
    {
        var head = new byte[HeadBytes];
        int length = 0;
        var slices = new List<byte[]>();
        try
        {
            using Stream stream = source.Open();
            while (length < head.Length && stream.Read(head, length, head.Length - length) is var read and > 0)
            {
                length += read;
            }
            if (length == head.Length)
            {
                AddSlices(stream, slices, limits);
            }
        }
        catch (SourceFaultException fault)
        {
            return new SourceSample(head[..length], slices, false, fault);
        }
        return new SourceSample(head[..length], slices, length < head.Length, null);
    }

    /// <summary>The same with UTF-16 turned to UTF-8, so that words can be looked for in bytes.</summary>
    internal SourceSample Plain() => EncodingGuess.Wide(Head) is not { } wide ? this : this with
    {
        Head = Encoding.UTF8.GetBytes(TextDecoding.Decode(Head, wide.Name)),
        Slices = [.. Slices.Select(s => Encoding.UTF8.GetBytes(TextDecoding.Decode(s, wide.Name)))],
    };

    static void AddSlices(Stream stream, List<byte[]> slices, ReadLimits limits)
    {
        if (stream.CanSeek)
        {
            long rest = stream.Length - HeadBytes;
            int count = (int)Math.Min(MostSlices, rest / SliceBytes);
            for (int i = 1; i <= count; i++)
            {
                stream.Position = (HeadBytes + ((rest - SliceBytes) * i / count)) & ~1L;
                slices.Add(ReadSlice(stream));
            }
            return;
        }
        // The length is not known: whenever there are too many slices every other one is given up and the distance doubled.
        long distance = 0;
        for (long expanded = HeadBytes; expanded < limits.MaxRecognitionBytes; expanded += SliceBytes + distance)
        {
            byte[] slice = ReadSlice(stream);
            if (slice.Length < SliceBytes || !SkipBytes(stream, distance))
            {
                slices.Add(slice);
                return;
            }
            slices.Add(slice);
            if (slices.Count > 2 * MostSlices)
            {
                KeepEveryOther(slices);
                distance = (2 * distance) + SliceBytes;
            }
        }
    }

    static void KeepEveryOther(List<byte[]> slices)
    {
        for (int i = slices.Count - 1; i > 0; i--)
        {
            if (i % 2 == 1)
            {
                slices.RemoveAt(i);
            }
        }
    }

    static byte[] ReadSlice(Stream stream)
    {
        var slice = new byte[SliceBytes];
        return slice[..stream.ReadAtLeast(slice, SliceBytes, throwOnEndOfStream: false)];
    }

    static bool SkipBytes(Stream stream, long count)
    {
        var buffer = new byte[SliceBytes];
        while (count > 0)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(count, buffer.Length));
            if (read == 0)
            {
                return false;
            }
            count -= read;
        }
        return true;
    }
}
