using System.Text;

namespace ManifestScan.Simulate.Writing;

/// <summary>A file written under a temporary name and given its own when it is complete.</summary>
sealed class OutputFile : IDisposable
{
    readonly string _path;
    readonly FileStream _stream;

    internal OutputFile(string folder, string name, string header)
    {
        _path = Path.Combine(folder, name);
        _stream = new FileStream(Partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        _stream.Write(Encoding.UTF8.GetBytes(header));
    }

    string Partial => _path + ".part";

    internal void Write(ReadOnlySpan<byte> piece) => _stream.Write(piece);

    internal void Write(string line) => _stream.Write(Encoding.UTF8.GetBytes(line));

    internal void Complete()
    {
        _stream.Dispose();
        File.Move(Partial, _path, overwrite: true);
    }

    /// <summary>Closes the file, and deletes it when it was not completed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(Partial);
    }
}
