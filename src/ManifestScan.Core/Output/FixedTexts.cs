using System.Text;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Ids of 26 characters, side by side.</summary>
sealed class FixedTexts : IUtf8Values
{
    const int Length = 26;

    readonly byte[] _text;

    internal FixedTexts(IReadOnlyList<UInt128> keys, ParallelOptions parallel)
    {
        _text = new byte[checked(keys.Count * Length)];
        Parallel.For(0, keys.Count, parallel, i => Encoding.ASCII.GetBytes(TravellerTable.Format(keys[i]), _text.AsSpan(i * Length, Length)));
        Count = keys.Count;
    }

    public int Count { get; }

    public ReadOnlySpan<byte> this[int id] => _text.AsSpan(id * Length, Length);
}
