namespace ManifestScan.Simulate.Writing;

/// <summary>An aircraft's seats: which type flies, and the label of each seat.</summary>
static class Seats
{
    /// <summary>Largest aircraft; nobody beyond it is let on board.</summary>
    internal const int Most = 500;

    static readonly int[] Types = [20, 34, 50, 70, 88, 110, 132, 150, 168, 186, 220, 260, 300, 350, 400, 450, 500];

    /// <summary>The smallest type that carries everybody, and on an average day leaves a quarter of its seats empty.</summary>
    internal static int CapacityFor(int passengers, double meanLoad)
    {
        double wished = Math.Max(passengers, Math.Min(Most, meanLoad / .75));
        return Array.Find(Types, t => t >= wished);
    }

    /// <summary>The row of a seat, from 0.</summary>
    internal static int RowOf(int seat, int capacity) => seat / LettersOf(capacity).Length;

    internal static void Write(CsvBuffer line, int seat, int capacity)
    {
        string letters = LettersOf(capacity);
        line.RawNumber(1 + (seat / letters.Length));
        line.Raw(letters[seat % letters.Length]);
        line.Comma();
    }

    static string LettersOf(int capacity) => capacity switch { <= 20 => "AC", <= 50 => "ACD", <= 110 => "ACDF", <= 240 => "ABCDEF", _ => "ABCDEFGHJK" };
}
