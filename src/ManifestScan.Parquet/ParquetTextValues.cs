using System.Text;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet;

/// <summary>The distinct texts of a column that was read; may be given back to the writer as it is.</summary>
/// <remarks>Valid UTF-8, each once, in the order of the file's dictionary or of first use; may hold texts that no row uses.</remarks>
public sealed class ParquetTextValues : IUtf8Values
{
    readonly Utf8Interner _texts;
    readonly string?[] _strings;

    internal ParquetTextValues(Utf8Interner texts)
    {
        _texts = texts;
        _strings = new string?[texts.Count];
    }

    /// <inheritdoc/>
    public int Count => _texts.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> this[int id] => _texts[id];

    /// <summary>One text as a string, made when first asked for and then kept.</summary>
    /// <param name="id">0 to Count - 1.</param>
    public string GetString(int id) => _strings[id] ??= Encoding.UTF8.GetString(_texts[id]);
}
