namespace ManifestScan.Parquet.Writing;

/// <summary>Encodes row groups on several threads and hands them on in the order in which they were pulled.</summary>
sealed class EncodingPipeline(RowGroupEncoder encoder, int threads, Action<EncodedRowGroup> write)
{
    // Twice the threads: the next group is ready when a thread is free, even while the oldest one is still being encoded.
    readonly int _maxInFlight = threads * 2;
    readonly Queue<Task<EncodedRowGroup>> _inFlight = new();
    readonly TaskFactory _tasks = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);

    /// <summary>Runs until the source is empty.</summary>
    /// <remarks>When anything fails, work in flight is finished and dropped before the exception leaves.</remarks>
    public void Run(IEnumerable<ParquetRowGroup> groups)
    {
        try
        {
            foreach (ParquetRowGroup group in groups)
            {
                encoder.Require(group);
                if (_inFlight.Count == _maxInFlight)
                    WriteOldest();
                _inFlight.Enqueue(_tasks.StartNew(() => encoder.Encode(group)));
            }

            while (_inFlight.Count > 0)
                WriteOldest();
        }
        finally
        {
            Abandon();
        }
    }

    void WriteOldest()
    {
        using EncodedRowGroup group = _inFlight.Dequeue().GetAwaiter().GetResult();
        write(group);
    }

    // Waits without throwing: the first failure is already on its way.
    void Abandon()
    {
        foreach (Task<EncodedRowGroup> task in _inFlight)
        {
            ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            if (task.IsCompletedSuccessfully)
                task.Result.Dispose();
            else
                _ = task.Exception;
        }

        _inFlight.Clear();
    }
}
