namespace ManifestScan.Model;

/// <summary>An airport with an IATA location identifier.</summary>
/// <param name="Iata">Three letters or digits, upper case.</param>
/// <param name="Icao">Four letters, or empty when it has none.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it lies in, or empty.</param>
/// <param name="LatitudeDegrees">WGS 84, north positive.</param>
/// <param name="LongitudeDegrees">WGS 84, east positive.</param>
/// <param name="TimeZone">IANA time zone name.</param>
/// <param name="City">City in English, or empty.</param>
/// <param name="Name">Name in English.</param>
/// <remarks>Source: mborsetti/airportsdata (MIT).</remarks>
public sealed record Airport(
    string Iata,
    string Icao,
    string Country,
    double LatitudeDegrees,
    double LongitudeDegrees,
    string TimeZone,
    string City,
    string Name)
{
    const double EarthRadiusKm = 6371.0088;

    /// <summary>Great-circle distance to another airport, in kilometres, 0 or more (haversine, mean earth radius).</summary>
    public double DistanceKmTo(Airport other)
    {
        double latitude1 = double.DegreesToRadians(LatitudeDegrees);
        double latitude2 = double.DegreesToRadians(other.LatitudeDegrees);
        double sinLatitude = Math.Sin((latitude2 - latitude1) / 2);
        double sinLongitude = Math.Sin(double.DegreesToRadians(other.LongitudeDegrees - LongitudeDegrees) / 2);
        double h = (sinLatitude * sinLatitude) + (Math.Cos(latitude1) * Math.Cos(latitude2) * sinLongitude * sinLongitude);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
