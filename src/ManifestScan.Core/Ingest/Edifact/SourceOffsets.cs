using ManifestScan.Ingest.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Turns places in decoded UTF-8 into byte offsets of the source.</summary>
sealed class SourceOffsets(string encoding)
{
    readonly bool _isUtf8 = encoding == TextDecoding.Utf8Name;
    readonly int _bytesPerCharacter = encoding is TextDecoding.Utf16LittleName or TextDecoding.Utf16BigName ? 2 : 1;
    long _continuations;

    internal void Pass(ReadOnlySpan<byte> utf8)
    {
        if (!_isUtf8)
        {
            foreach (byte b in utf8)
            {
                _continuations += (b & 0xC0) == 0x80 ? 1 : 0;
            }
        }
    }

    internal long Of(long position) => _isUtf8 ? position : (position - _continuations) * _bytesPerCharacter;
}
