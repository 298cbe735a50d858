using System.Text;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Writing;

/// <summary>Makes a text column out of strings.</summary>
static class StringIds
{
    static readonly UTF8Encoding Strict = new(false, true);

    public static TextColumn Column(IReadOnlyList<string?> values)
    {
        var texts = new Utf8Interner();
        int[] ids = new int[values.Count];
        byte[] scratch = new byte[256];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = values[i] is string value ? Add(texts, value, ref scratch) : -1;
        return new TextColumn(ids, texts);
    }

    static int Add(Utf8Interner texts, string value, ref byte[] scratch)
    {
        if (Strict.GetMaxByteCount(value.Length) is int needed && needed > scratch.Length)
            scratch = new byte[needed];
        return texts.Add(scratch.AsSpan(0, Strict.GetBytes(value, scratch)), out _);
    }
}
