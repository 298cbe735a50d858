using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>A story around how people on one booking sit, and its innocent twin. Planted on request.</summary>
static class SeatStories
{
    /// <summary>Two or three on one booking who sit rows apart on every flight, where others sit with their own.</summary>
    internal static void ScatteredParty(Stage stage) => FlyAs(stage, Seating.Apart);

    /// <summary>Two or three on one booking on flights whose seats are for sale and where everybody sits anywhere.</summary>
    internal static void SoldSeats(Stage stage) => FlyAs(stage, Seating.FlightApart);

    static void FlyAs(Stage stage, Seating seating)
    {
        int home = stage.DrawHome(), size = stage.Dice.Between(2, 3), times = stage.Times;
        for (int m = 0; m < size; m++)
        {
            stage.AddStranger(home, childShare: 0);
        }
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(2, 8)) is { } trip)
            {
                stage.FlyTogether(Enumerable.Range(0, size), trip.Legs, stage.SellShared(home, Purpose.Visit, trip.Legs[0]) with { Seating = seating });
            }
        }
    }
}
