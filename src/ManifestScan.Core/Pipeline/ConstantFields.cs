using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Flights;

namespace ManifestScan.Pipeline;

/// <summary>Checks the values that a pipeline gives to every record of an input.</summary>
static class ConstantFields
{
    // What one file is of. A name, a number or a date given to every record would make them one person's, or one flight's.
    static readonly Dictionary<string, Func<string, bool>> Fits = new(StringComparer.Ordinal)
    {
        [FieldNames.Of(Field.DocumentIssuer)] = v => IssuerReader.Read(v).Value is not null,
        [FieldNames.Of(Field.DocumentType)] = v => v.Trim().Length > 0,
        [FieldNames.Of(Field.Carrier)] = v => CarrierReader.Read(v, NativeCodes.None).Value is not null,
        [FieldNames.Of(Field.DepartureAirport)] = v => AirportReader.Read(v, NativeCodes.None).Code is not null,
        [FieldNames.Of(Field.ArrivalAirport)] = v => AirportReader.Read(v, NativeCodes.None).Code is not null,
        [FieldNames.Of(Field.Agency)] = v => v.Trim().Length > 0,
        [FieldNames.Of(Field.Office)] = v => v.Trim().Length > 0,
    };

    internal static void Check(InputRule rule, string where, ICollection<string> faults)
    {
        foreach ((string field, string value) in rule.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (!Fits.TryGetValue(field, out Func<string, bool>? fits))
            {
                faults.Add($"{where}.values: '{field}' cannot have one value for a whole input; {string.Join(", ", Fits.Keys.Order(StringComparer.Ordinal))} can.");
            }
            else if (!fits(value))
            {
                faults.Add($"{where}.values: '{value}' is no {field} that can be read.");
            }
        }
    }
}
