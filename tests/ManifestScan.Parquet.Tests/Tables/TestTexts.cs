using System.Text;

namespace ManifestScan.Parquet.Tests.Tables;

/// <summary>A caller's text dictionary.</summary>
sealed class TestTexts(params string[] texts) : IUtf8Values
{
    readonly byte[][] _bytes = texts.Select(Encoding.UTF8.GetBytes).ToArray();

    public int Count => _bytes.Length;

    public ReadOnlySpan<byte> this[int id] => _bytes[id];
}
