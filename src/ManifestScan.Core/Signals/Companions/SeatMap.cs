using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Who sits where on a flight: neighbours in a row who are in separate parties.</summary>
/// <remarks>Letters are neighbours as they follow one another among those seen on the flight; an aisle between them is not known.</remarks>
sealed class SeatMap
{
    readonly List<(int Row, int Column, int Movement)> _seats = [];

    internal SeatMap(TravelData data, ReadOnlySpan<int> movements)
    {
        List<(int Row, char Letter, int Movement)> seats = Seated(data, movements);
        List<char> columns = [.. seats.Select(s => s.Letter).Distinct().Order()];
        _seats = [.. seats.Select(s => (s.Row, columns.IndexOf(s.Letter), s.Movement)).Order()];
        Passengers = _seats.Count;
    }

    /// <summary>Passengers whose seat is known.</summary>
    internal int Passengers { get; }

    /// <summary>Movements side by side in separate parties, in order of seats.</summary>
    internal IEnumerable<(int Left, int Right)> Neighbours(TravelData data)
    {
        for (int i = 0; i + 1 < _seats.Count; i++)
        {
            (int row, int column, int left) = _seats[i];
            (int nextRow, int nextColumn, int right) = _seats[i + 1];
            if (row == nextRow && nextColumn == column + 1 && data.PartyOfMovement[left] != data.PartyOfMovement[right])
            {
                yield return (left, right);
            }
        }
    }

    /// <summary>The movements whose seat is known; cancelled ones sit nowhere.</summary>
    internal static List<(int Row, char Letter, int Movement)> Seated(TravelData data, ReadOnlySpan<int> movements)
    {
        var seats = new List<(int, char, int)>();
        foreach (int movement in movements)
        {
            if (data.Tables.Movements.Statuses[movement] != MovementStatus.Cancelled && Parse(data.Tables.Codes.Text(data.Tables.Movements.SeatIds[movement])) is { } seat)
            {
                seats.Add((seat.Row, seat.Letter, movement));
            }
        }
        return seats;
    }

    /// <summary>"12C" as row and letter; null for anything else.</summary>
    internal static (int Row, char Letter)? Parse(string? seat) =>
        seat is { Length: >= 2 and <= 4 } && char.IsAsciiLetterUpper(seat[^1])
        && int.TryParse(seat.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            ? (row, seat[^1])
            : null;
}
