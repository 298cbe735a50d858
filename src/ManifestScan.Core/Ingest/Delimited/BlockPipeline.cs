using System.Buffers;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Cuts on the calling thread, parses and converts on workers, gives results in order with few chunks in flight.</summary>
sealed class BlockPipeline<T>(RecordCutter cutter, BlockParser parser, Func<RawBlock, T> convert)
{
    // Enough that no worker waits while the caller is busy with a result, and still a bound on memory.
    const int ChunksPerThread = 2;

    internal IEnumerable<Converted<T>> Run(int threads) => threads <= 1 ? RunAlone() : RunParallel(threads);

    IEnumerable<Converted<T>> RunAlone()
    {
        while (cutter.Next() is { } chunk)
        {
            yield return Convert(chunk);
        }
    }

    IEnumerable<Converted<T>> RunParallel(int threads)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var workers = new TaskFactory(scheduler);
        var running = new Queue<Task<Converted<T>>>();
        try
        {
            for (bool isEnd = false; !isEnd || running.Count > 0;)
            {
                while (!isEnd && running.Count < threads * ChunksPerThread)
                {
                    Chunk? chunk = cutter.Next();
                    isEnd = chunk is null;
                    if (chunk is not null)
                    {
                        running.Enqueue(workers.StartNew(() => Convert(chunk)));
                    }
                }
                if (running.Count > 0)
                {
                    yield return running.Dequeue().GetAwaiter().GetResult();
                }
            }
        }
        finally
        {
            // A caller that stops early, or a worker that failed, must not leave workers behind that still read the chunks.
            Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    Converted<T> Convert(Chunk chunk)
    {
        try
        {
            ParsedBlock parsed = parser.Parse(chunk);
            RawBlock block = parsed.Block;
            return new Converted<T>(convert(block), block.RowCount, block.RejectedCount, parsed.SkippedCount);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk.Bytes);
        }
    }
}
