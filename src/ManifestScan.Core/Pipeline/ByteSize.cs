using System.Globalization;

namespace ManifestScan.Pipeline;

/// <summary>Sizes as people write them: 800MB, 4GiB, 4g.</summary>
static class ByteSize
{
    const long LeastBytes = 256L << 20;

    static readonly Dictionary<string, long> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["B"] = 1, ["K"] = 1 << 10, ["KB"] = 1000, ["KIB"] = 1 << 10, ["M"] = 1 << 20, ["MB"] = 1_000_000, ["MIB"] = 1 << 20,
        ["G"] = 1 << 30, ["GB"] = 1_000_000_000, ["GIB"] = 1 << 30,
    };

    /// <summary>Bytes of a size; null when none is given or it is wrong, which is then a fault.</summary>
    internal static long? Parse(string? text, ICollection<string> faults)
    {
        if (text is null)
        {
            return null;
        }
        string unit = text.TrimStart("0123456789.".ToCharArray());
        string number = text[..^unit.Length];
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            || !Units.TryGetValue(unit.Trim(), out long factor) || value * factor is < LeastBytes or > 1e15)
        {
            faults.Add("--memory: expected a size of at least 256MiB, such as 4GiB.");
            return null;
        }
        return (long)(value * factor);
    }
}
