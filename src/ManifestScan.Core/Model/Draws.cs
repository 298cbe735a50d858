namespace ManifestScan.Model;

/// <summary>A seeded stream of draws, the same on every machine (SplitMix64).</summary>
struct Draws(ulong state)
{
    ulong _state = state;

    /// <summary>An independent stream for one of many parts of a fit.</summary>
    internal static Draws Of(ulong seed, ulong part)
    {
        var draws = new Draws(unchecked((seed * 0x9E3779B97F4A7C15UL) ^ (part * 0xD1B54A32D192ED03UL)));
        draws.Next();
        return draws;
    }

    internal ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From 0, up to but not 1.</summary>
    internal double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to <paramref name="count"/> - 1.</summary>
    internal int NextBelow(int count) => (int)(((UInt128)Next() * (ulong)count) >> 64);

    /// <summary>Normal with mean 0 and deviation 1 (Box and Muller).</summary>
    internal double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary><paramref name="count"/> distinct numbers below <paramref name="total"/>, in random order (Floyd, then Fisher and Yates).</summary>
    internal int[] Sample(int total, int count)
    {
        var chosen = new HashSet<int>(count);
        var sample = new int[count];
        for (int i = 0, top = total - count; i < count; i++, top++)
        {
            int candidate = NextBelow(top + 1);
            sample[i] = chosen.Add(candidate) ? candidate : top;
            chosen.Add(sample[i]);
        }
        for (int i = count - 1; i > 0; i--)
        {
            int other = NextBelow(i + 1);
            (sample[i], sample[other]) = (sample[other], sample[i]);
        }
        return sample;
    }
}
