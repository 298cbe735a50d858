using System.Globalization;

namespace ManifestScan.Bench;

/// <summary>Named arguments of a benchmark: --name value.</summary>
sealed class Arguments
{
    readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal static Arguments Parse(string[] args)
    {
        var arguments = new Arguments();
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            arguments._values[args[i].TrimStart('-')] = args[i + 1];
        }
        return arguments;
    }

    internal string Text(string name, string? fallback = null) =>
        _values.GetValueOrDefault(name) ?? fallback ?? throw new ArgumentException($"--{name} is missing; see bench/README.md.");

    internal int Number(string name, int fallback) =>
        _values.TryGetValue(name, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
}
