using System.Collections.Concurrent;

namespace ManifestScan.Pipeline;

public sealed class SideBySideTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void What_is_made_stands_in_the_order_of_the_items(int threads)
    {
        int[] items = [.. Enumerable.Range(0, 200)];
        Assert.Equal(items.Select(i => 3 * i), SideBySide.Select(items, SideBySide.Options(threads), item => 3 * item));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Loops_within_loops_keep_to_the_number_of_threads(int threads)
    {
        ParallelOptions parallel = SideBySide.Options(threads);
        int now = 0;
        var seen = new ConcurrentBag<int>();
        SideBySide.Select([.. Enumerable.Range(0, 8)], parallel, _ => Parallel.For(0, 200, parallel, _ =>
        {
            seen.Add(Interlocked.Increment(ref now));
            Thread.SpinWait(2000);
            Interlocked.Decrement(ref now);
        }));
        Assert.InRange(seen.Max(), 1, threads);
    }

    [Fact]
    public void An_interruption_on_any_thread_is_one() =>
        Assert.Throws<OperationCanceledException>(() => SideBySide.Select([.. Enumerable.Range(0, 8)], SideBySide.Options(2), Stop));

    [Fact]
    public void Another_fault_is_thrown_as_it_was() =>
        Assert.Throws<InvalidOperationException>(() => SideBySide.Select([1], SideBySide.Options(2), int (_) => throw new InvalidOperationException()));

    static int Stop(int item) => throw new OperationCanceledException();
}
