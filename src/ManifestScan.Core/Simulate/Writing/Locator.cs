namespace ManifestScan.Simulate.Writing;

/// <summary>Record locators: six characters drawn by the booking's key, without letters that look like digits.</summary>
/// <remarks>
/// As with real locators, one may come up again for another booking; among n bookings this happens about n squared / 2.4 billion times.
/// </remarks>
static class Locator
{
    internal const int Length = 6;

    static ReadOnlySpan<byte> Alphabet => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"u8;

    internal static void Write(ulong key, CsvBuffer line)
    {
        for (int i = 0; i < Length; i++)
        {
            line.Raw((char)Alphabet[(int)(key >> (i * 7) & 31)]);
        }
    }
}
