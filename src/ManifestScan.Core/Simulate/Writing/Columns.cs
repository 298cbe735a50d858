using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Writing;

/// <summary>Columns that manifests and bookings share.</summary>
static class Columns
{
    /// <summary>Carrier, departure and arrival airport, three columns.</summary>
    internal static void Place(CsvBuffer line, World world, in Flight flight)
    {
        Code(line, Schedule.Carriers[flight.Carrier]);
        Code(line, world.Network.Airports[flight.From].Iata);
        Code(line, world.Network.Airports[flight.To].Iata);
    }

    internal static void Code(CsvBuffer line, string ascii)
    {
        foreach (char c in ascii)
        {
            line.Raw(c);
        }
        line.Comma();
    }
}
