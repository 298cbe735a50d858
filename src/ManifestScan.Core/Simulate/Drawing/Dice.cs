namespace ManifestScan.Simulate.Drawing;

/// <summary>A stream of draws that is a pure function of its keys, so that any part of a world can be made alone, in any order.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea, Flood 2014): one addition and three multiplications per draw. A struct: pass it by reference.
/// </remarks>
struct Dice(ulong state)
{
    const ulong Golden = 0x9E3779B97F4A7C15UL;

    ulong _state = state;

    internal static Dice For(ulong seed, ulong first, ulong second = 0, ulong third = 0) =>
        new(Mix(seed, first, second, third));

    /// <summary>A hash of up to four keys; every bit depends on every key.</summary>
    internal static ulong Mix(ulong seed, ulong first, ulong second = 0, ulong third = 0)
    {
        unchecked
        {
            ulong h = Finish(seed + Golden);
            h = Finish(h ^ (first * 0xD6E8FEB86659FD93UL) + Golden);
            return second == 0 && third == 0 ? h : Finish(Finish(h + (second * 0xA0761D6478BD642FUL) + Golden) ^ (third * 0xE7037ED1A0B428DBUL));
        }
    }

    internal ulong Next()
    {
        unchecked
        {
            _state += Golden;
            return Finish(_state);
        }
    }

    /// <summary>A whole number from 0 to <paramref name="limit"/> - 1.</summary>
    internal int Below(int limit) => unchecked((int)(((Next() >> 32) * (ulong)limit) >> 32));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    internal int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>A number from 0 to just under 1.</summary>
    internal double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal bool Chance(double probability) => Share() < probability;

    /// <summary>A waiting time of this mean, exponentially distributed.</summary>
    internal double Wait(double mean) => -mean * Math.Log(1 - Share());

    static ulong Finish(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
