using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>Converts blocks on worker threads while the calling thread reads on; results come in order, with few blocks in flight.</summary>
static class OrderedConversion
{
    const int BlocksPerThread = 2;

    internal static IEnumerable<(RawBlock Block, T Value)> Run<T>(IEnumerable<RawBlock> blocks, Func<RawBlock, T> convert, int threads)
    {
        if (threads <= 1)
        {
            foreach (RawBlock block in blocks)
            {
                yield return (block, convert(block));
            }
            yield break;
        }
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var workers = new TaskFactory(scheduler);
        var running = new Queue<(RawBlock Block, Task<T> Work)>();
        try
        {
            foreach (RawBlock block in blocks)
            {
                running.Enqueue((block, workers.StartNew(() => convert(block))));
                if (running.Count >= threads * BlocksPerThread)
                {
                    (RawBlock first, Task<T> work) = running.Dequeue();
                    yield return (first, work.GetAwaiter().GetResult());
                }
            }
            while (running.TryDequeue(out (RawBlock Block, Task<T> Work) next))
            {
                yield return (next.Block, next.Work.GetAwaiter().GetResult());
            }
        }
        finally
        {
            Task.WhenAll(running.Select(r => r.Work)).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }
}
