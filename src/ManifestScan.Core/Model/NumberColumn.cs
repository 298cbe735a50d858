namespace ManifestScan.Model;

/// <summary>One column of a table read for its numbers.</summary>
/// <param name="Name">Header, or <c>column N</c> (1-based) without one; distinct within a table.</param>
/// <param name="Values">One per row; <see cref="float.NaN"/> where the cell is empty, not finite, or text.</param>
/// <param name="TextCount">Cells that hold something else than a number.</param>
/// <param name="NotFiniteCount">Cells that hold an infinity, "not a number", or more than single precision can.</param>
public sealed record NumberColumn(string Name, float[] Values, long TextCount, long NotFiniteCount)
{
    /// <summary>Cells without a number, of any kind.</summary>
    public long MissingCount => Values.LongCount(float.IsNaN);
}
