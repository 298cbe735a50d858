namespace ManifestScan.Signals.Rules;

/// <summary>Rows of movements or bookings as conditions look at them: of a run under way, or of a finished one read back.</summary>
interface IDetectionRows
{
    /// <summary>Number of rows.</summary>
    int Count { get; }

    /// <summary>The traveller of a row, a number in the order of ids; negative when the row is left out.</summary>
    int TravellerOf(int row);

    /// <summary>A column of the output table as text; null when there is no value.</summary>
    string? Text(int row, string column);

    /// <summary>A column that is a date or an instant as days since 1970-01-01; null when there is no value.</summary>
    int? Day(int row, string column);
}
