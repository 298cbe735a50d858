using System.Runtime.ExceptionServices;

namespace ManifestScan.Parquet.Writing;

/// <summary>Encodes row groups; holds nothing that changes, so it may be used from several threads.</summary>
sealed class RowGroupEncoder(ParquetSchema schema, ParquetWriterOptions options)
{
    /// <summary>Encodes all columns on the calling thread.</summary>
    public EncodedRowGroup Encode(ParquetRowGroup group) => Encode(group, 1);

    /// <summary>Encodes the columns on up to the given number of threads.</summary>
    /// <exception cref="ArgumentException">A column cannot be encoded, for example text that is not UTF-8.</exception>
    public EncodedRowGroup Encode(ParquetRowGroup group, int threads)
    {
        var encoded = new EncodedRowGroup(group.RowCount, new EncodedChunk[group.Columns.Count]);
        try
        {
            EncodeColumns(group, encoded.Chunks, threads);
            return encoded;
        }
        catch
        {
            encoded.Dispose();
            throw;
        }
    }

    /// <summary>Checks a row group against the schema, before any work.</summary>
    /// <exception cref="ArgumentException">Wrong number or type of columns, or nulls in a column that is not nullable.</exception>
    public void Require(ParquetRowGroup group)
    {
        if (group.Columns.Count != schema.Fields.Count)
            throw new ArgumentException(
                FormattableString.Invariant($"The row group has {group.Columns.Count} columns, the schema {schema.Fields.Count}."),
                nameof(group));
        for (int i = 0; i < schema.Fields.Count; i++)
        {
            ParquetField field = schema.Fields[i];
            if (!group.Columns[i].CanHold(field.Type))
                throw new ArgumentException($"Column '{field.Name}' does not hold values of type {field.Type}.", nameof(group));
            if (!field.IsNullable && group.Columns[i].HasNullRows)
                throw new ArgumentException($"Column '{field.Name}' has nulls but is not nullable.", nameof(group));
        }
    }

    void EncodeColumns(ParquetRowGroup group, EncodedChunk[] chunks, int threads)
    {
        if (threads == 1)
        {
            for (int i = 0; i < chunks.Length; i++)
                chunks[i] = EncodeColumn(group, i);
            return;
        }

        try
        {
            var limit = new ParallelOptions { MaxDegreeOfParallelism = threads };
            Parallel.For(0, chunks.Length, limit, i => chunks[i] = EncodeColumn(group, i));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    EncodedChunk EncodeColumn(ParquetRowGroup group, int index) =>
        ChunkEncoder.Encode(schema.Fields[index], group.Columns[index], options);
}
