using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Persons;

/// <summary>Where every unit lives, whose documents it carries, and which stretch of that state's numbers is its own.</summary>
/// <remarks>
/// Drawing numbers at random would give hundreds of pairs of people one passport number in a large world. Instead the units are dealt out:
/// a permutation of their numbers is cut into as many pieces as there are pairs of state and airport, and the place within the state
/// picks the cell of numbers. Only members who applied elsewhere (guests) draw a cell, and take its upper half.
/// </remarks>
sealed class Census
{
    const ulong Multiplier = 0x9E3779B1; // a prime near 2^32 / golden ratio: neighbours end up far apart

    readonly ulong _units;
    readonly ulong _step;
    readonly ulong _shift;
    readonly ulong[] _ends;
    readonly (short Issuer, short Node)[] _pieces;
    readonly ulong[] _first = new ulong[Issuer.All.Length];
    readonly ulong[] _count = new ulong[Issuer.All.Length];
    readonly ulong[] _issuerStep = new ulong[Issuer.All.Length];

    internal Census(World world, ulong units)
    {
        (_units, _step) = (units, CoprimeTo(units));
        _shift = Dice.Mix(world.Plan.Seed, 0x6365) % units;
        (_pieces, double[] weights) = Pieces(world);
        _ends = new ulong[_pieces.Length];
        double total = weights.Sum(), sum = 0;
        ulong start = 0;
        for (int i = 0; i < _pieces.Length; i++)
        {
            sum += weights[i];
            _ends[i] = i == _pieces.Length - 1 ? units : (ulong)(sum / total * units);
            int issuer = _pieces[i].Issuer;
            _first[issuer] = _count[issuer] == 0 ? start : _first[issuer];
            _count[issuer] += _ends[i] - start;
            start = _ends[i];
        }
        for (int i = 0; i < _count.Length; i++)
        {
            _issuerStep[i] = CoprimeTo(Math.Max(1, _count[i]));
        }
    }

    /// <summary>
    /// Home airport, state, and the moment of application (a share of ten years) that starts the unit's own cell of numbers.
    /// </summary>
    internal (int Node, int Issuer, double Moment) PlaceOf(ulong unit, ref Dice dice)
    {
        ulong place = unchecked(((unit % _units) * _step) + _shift) % _units;
        int piece = Array.BinarySearch(_ends, place);
        piece = piece < 0 ? ~piece : piece + 1;
        while (_ends[piece] <= place)
        {
            piece++;
        }
        (short issuer, short node) = _pieces[piece];
        ulong count = _count[issuer], cell = unchecked((place - _first[issuer]) * _issuerStep[issuer]) % count;
        return (node, issuer, (cell + (.5 * dice.Share())) / count);
    }

    /// <summary>A moment in the upper half of any cell of a state's numbers.</summary>
    internal double GuestMoment(int issuer, ref Dice dice)
    {
        ulong count = Math.Max(1, _count[issuer]);
        double cell = Math.Floor(dice.Share() * count);
        return (cell + .5 + (.5 * dice.Share())) / count;
    }

    /// <summary>A state, as often as there are units that carry its documents.</summary>
    internal int DrawIssuer(ref Dice dice)
    {
        int piece = Array.BinarySearch(_ends, (ulong)(dice.Share() * _units));
        return _pieces[piece < 0 ? ~piece : piece].Issuer;
    }

    static ((short Issuer, short Node)[] Pieces, double[] Weights) Pieces(World world)
    {
        List<(short, short)> pieces = [];
        List<double> weights = [];
        double all = world.IssuerWeights.Sum();
        for (int issuer = 0; issuer < Issuer.All.Length; issuer++)
        {
            for (int node = 0; node < world.Network.Airports.Length; node++)
            {
                double local = world.LocalShareAt(node);
                double share = (1 - local) * world.IssuerWeights[issuer] / all;
                pieces.Add(((short)issuer, (short)node));
                weights.Add(world.Network.WeightOf(node) * (share + (world.IssuerAt(node) == issuer ? local : 0)));
            }
        }
        return ([.. pieces], [.. weights]);
    }

    static ulong CoprimeTo(ulong count)
    {
        ulong step = Multiplier % count;
        while (count > 1 && Gcd(step, count) != 1)
        {
            step++;
        }
        return step;
    }

    static ulong Gcd(ulong a, ulong b) => b == 0 ? a : Gcd(b, a % b);
}
