using System.Text.RegularExpressions;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>A part of the travellers: those with a movement for which every condition holds, as <c>departure_airport=SVO and departure_date>=2031-04-01</c>.</summary>
public sealed partial class Slice
{
    static readonly string[] Columns =
        ["carrier", "flight_number", "departure_airport", "arrival_airport", "departure_date", "record_locator", "source_file"];

    readonly IReadOnlyList<Condition> _conditions;

    Slice(string text, IReadOnlyList<Condition> conditions)
    {
        Text = text;
        _conditions = conditions;
    }

    /// <summary>The expression as given.</summary>
    public string Text { get; }

    /// <summary>Reads an expression; null when it has faults.</summary>
    internal static Slice? Parse(string text, ICollection<string> faults)
    {
        var conditions = new List<Condition>();
        foreach (string part in text.Split(" and ", StringSplitOptions.TrimEntries))
        {
            Match match = Comparison().Match(part);
            if (!match.Success || !Columns.Contains(match.Groups["column"].Value))
            {
                faults.Add($"--only: expected conditions joined by 'and', each a column ({string.Join(", ", Columns)}), one of = != < <= > >=, and a value.");
                return null;
            }
            conditions.Add(new Condition(match.Groups["column"].Value, match.Groups["operator"].Value, match.Groups["value"].Value));
        }
        return new Slice(text, conditions);
    }

    /// <summary>Marks the travellers it holds.</summary>
    internal bool[] Mark(TravelData data)
    {
        var isShown = new bool[data.Travellers.Count];
        for (int movement = 0; movement < data.Tables.Movements.Count; movement++)
        {
            int row = movement;
            if (_conditions.All(c => c.Holds(ValueOf(data, row, c.Column))))
            {
                isShown[data.TravellerOf(movement)] = true;
            }
        }
        return isShown;
    }

    static string ValueOf(TravelData data, int movement, string column)
    {
        LegRow leg = data.LegOf(movement);
        return column switch
        {
            "carrier" => data.Tables.Codes.Text(leg.CarrierId),
            "flight_number" => data.Tables.Codes.Text(leg.FlightNumberId),
            "departure_airport" => data.Tables.Codes.Text(leg.DepartureAirportId),
            "arrival_airport" => data.Tables.Codes.Text(leg.ArrivalAirportId),
            "departure_date" => Missing.ToDate(leg.DepartureDay)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            "record_locator" => data.Tables.Locators.Text(data.Tables.Movements.LocatorIds[movement]),
            _ => data.Sources[data.Tables.Movements.Sources[movement]].Name,
        } ?? "";
    }

    [GeneratedRegex(@"^(?<column>[a-z_]+)\s*(?<operator>!=|<=|>=|=|<|>)\s*(?<value>\S.*)$")]
    private static partial Regex Comparison();

    sealed record Condition(string Column, string Operator, string Value)
    {
        internal bool Holds(string found)
        {
            int order = string.CompareOrdinal(found, Value);
            return Operator switch
            {
                "=" => order == 0,
                "!=" => order != 0,
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                _ => order >= 0,
            };
        }
    }
}
