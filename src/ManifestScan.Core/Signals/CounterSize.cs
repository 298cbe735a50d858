using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>How many bookings each agency or office made, and so whether what stands on some of them may be its own telephone, address or account.</summary>
sealed class CounterSize
{
    /// <summary>A counter that puts in its own number does so as a habit: what stands on one in ten of its bookings may be its own.</summary>
    const int LeastOneIn = 10;

    /// <summary>Whose number it is not buys where all buy: so many times as often as all bookings are made there is no accident.</summary>
    const int LeastTimes = 4;

    readonly Dictionary<int, int> _bookings = [];
    readonly int _all;

    internal CounterSize(TravelData data)
    {
        _all = data.Tables.Reservations.Count;
        for (int row = 0; row < _all; row++)
        {
            int counter = data.Tables.Reservations[row].CounterId;
            _bookings[counter] = _bookings.GetValueOrDefault(counter) + 1;
        }
    }

    /// <summary>Bookings of a counter; of -1, those the carriers sold themselves.</summary>
    internal int BookingsOf(int counter) => _bookings.GetValueOrDefault(counter);

    /// <summary>Whether what stands on bookings, some of them a counter's, may be the counter's own.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="sold">Bookings with it that the counter made.</param>
    /// <param name="bookings">All bookings with it.</param>
    internal bool MayOwn(int counter, int sold, int bookings)
    {
        double expected = (double)bookings * BookingsOf(counter) / Math.Max(1, _all);
        return counter >= 0 && (sold * LeastOneIn >= BookingsOf(counter) || sold >= LeastTimes * expected);
    }
}
