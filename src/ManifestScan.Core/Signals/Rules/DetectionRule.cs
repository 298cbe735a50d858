namespace ManifestScan.Signals.Rules;

/// <summary>One condition of a card without code: how many of a traveller's own rows there are of a kind.</summary>
public sealed record DetectionRule
{
    /// <summary><c>movements</c> or <c>bookings</c>. Crew duty and cancelled movements are left out.</summary>
    public required string Of { get; init; }

    /// <summary>Which rows count, as <c>departure_airport=SVO|VKO and departure_date>=2031-04-01</c>; empty for all. A field without a value fulfils nothing.</summary>
    public string Where { get; init; } = "";

    /// <summary>Field whose different values are counted instead of rows, such as <c>flight</c> or <c>departure_date</c>; null counts rows.</summary>
    public string? Distinct { get; init; }

    /// <summary>Fewest that fulfil the condition, 1 or more.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Length of the window of days in which they must lie, 1 or more, by the date of departure; null for the whole run.</summary>
    public int? WithinDays { get; init; }
}
