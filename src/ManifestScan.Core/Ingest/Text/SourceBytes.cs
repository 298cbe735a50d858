using System.Security.Cryptography;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Text;

/// <summary>The decompressed bytes of a source, and the hash and count of its stored bytes.</summary>
sealed class SourceBytes : IDisposable
{
    readonly HashingStream _stored;

    internal SourceBytes(Source source)
    {
        _stored = new HashingStream((source.OpenStored ?? source.Open)());
        Content = source.OpenStored is not null && source.Unpack is { } unpack ? unpack(_stored) : _stored;
    }

    internal Stream Content { get; }

    /// <summary>Stored bytes read so far.</summary>
    internal long BytesRead => _stored.BytesRead;

    /// <summary>Reads what nobody has read yet and gives the SHA-256 of all of it, what a token key may be made of, and the number of stored bytes.</summary>
    internal (string Sha256, string KeyMaterial, long Length) Finish()
    {
        try
        {
            _stored.CopyTo(Stream.Null);
        }
        catch (SourceFaultException)
        {
            // Already a reject: a damaged entry of an archive ends where it can no longer be read.
        }
        return (_stored.Sha256(), _stored.KeyMaterial(), _stored.BytesRead);
    }

    public void Dispose()
    {
        Content.Dispose();
        _stored.Dispose();
    }

    sealed class HashingStream(Stream inner) : ForwardStream
    {
        readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        internal long BytesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            int read = inner.Read(buffer);
            _hash.AppendData(buffer[..read]);
            BytesRead += read;
            return read;
        }

        internal string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

        /// <summary>SHA-256 of the bytes with a label behind them: whoever knows the hash that is published cannot make it without the bytes. Ends the hash.</summary>
        internal string KeyMaterial()
        {
            _hash.AppendData("manifestscan token key"u8);
            return Convert.ToHexStringLower(_hash.GetHashAndReset());
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            _hash.Dispose();
            base.Dispose(disposing);
        }
    }
}
