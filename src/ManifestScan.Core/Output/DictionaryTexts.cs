using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Shows a text dictionary to the Parquet writer.</summary>
sealed class DictionaryTexts(TextDictionary texts) : IUtf8Values
{
    public int Count => texts.Count;

    public ReadOnlySpan<byte> this[int id] => texts[id];
}
