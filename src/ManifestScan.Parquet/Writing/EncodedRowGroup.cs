namespace ManifestScan.Parquet.Writing;

/// <summary>A row group ready to be copied into the file.</summary>
sealed record EncodedRowGroup(int RowCount, EncodedChunk[] Chunks) : IDisposable
{
    /// <summary>Gives the buffers back; also when only some columns were encoded.</summary>
    public void Dispose()
    {
        foreach (EncodedChunk? chunk in Chunks)
            chunk?.Dispose();
    }
}
