using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ManifestScan.Pipeline;

/// <summary>Pieces of work of unlike size at once.</summary>
static class SideBySide
{
    /// <summary>Options for loops, and for loops within them, that together keep to a number of threads.</summary>
    internal static ParallelOptions Options(int threads) => new()
    {
        MaxDegreeOfParallelism = threads,
        TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler,
    };

    /// <summary>What is made of each item, in the order of the items.</summary>
    internal static TMade[] Select<TItem, TMade>(TItem[] items, ParallelOptions parallel, Func<TItem, TMade> make)
    {
        var made = new TMade[items.Length];
        try
        {
            // Without buffering nobody holds on to a second item while another thread has none.
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, items.Length), EnumerablePartitionerOptions.NoBuffering), parallel, at => made[at] = make(items[at]));
        }
        catch (AggregateException faults)
        {
            // An interruption is one on any thread.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions.FirstOrDefault(e => e is OperationCanceledException) ?? faults.InnerExceptions[0]);
        }
        return made;
    }
}
