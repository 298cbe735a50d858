namespace ManifestScan.Model;

/// <summary>One column of a table read for its numbers.</summary>
/// <param name="Name">Header, or <c>column N</c> (1-based) without one; distinct within a table.</param>
/// <param name="Values">One per row, -<see cref="Edge"/> to <see cref="Edge"/>; <see cref="float.NaN"/> where the cell is empty, not finite, or text.</param>
/// <param name="TextCount">Cells that hold something else than a number.</param>
/// <param name="NotFiniteCount">Cells that hold an infinity or "not a number".</param>
public sealed record NumberColumn(string Name, float[] Values, long TextCount, long NotFiniteCount)
{
    /// <summary>The farthest that a number can lie from zero: farther ones are as strange, and the difference of two is still finite in single precision.</summary>
    public const float Edge = float.MaxValue / 2;

    /// <summary>A number as it is kept: those beyond <see cref="Edge"/> at it, <see cref="float.NaN"/> for what is not finite.</summary>
    public static float Kept(double number) => double.IsFinite(number) ? (float)Math.Clamp(number, -Edge, Edge) : float.NaN;

    /// <summary>Cells with a number at <see cref="Edge"/>, of either sign.</summary>
    public long FarthestCount => Values.LongCount(v => Math.Abs(v) == Edge);

    /// <summary>Cells without a number, of any kind.</summary>
    public long MissingCount => Values.LongCount(float.IsNaN);
}
