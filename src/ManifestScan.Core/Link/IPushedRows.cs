namespace ManifestScan.Link;

/// <summary>Rows that repeated lists of one flight name: movements, or booked segments of name lists.</summary>
interface IPushedRows
{
    /// <summary>Number of rows, 0 or more.</summary>
    int Count { get; }

    /// <summary>The message of a row; -1 when it came in none that lists a flight.</summary>
    int MessageOf(int row);

    /// <summary>The leg of a row.</summary>
    int LegOf(int row);

    /// <summary>The person of a row.</summary>
    int PersonOf(int row);

    /// <summary>The seat of a row, id into the codes, or -1.</summary>
    int SeatOf(int row);

    /// <summary>The record locator of a row, id into the locators, or -1.</summary>
    int LocatorOf(int row);

    /// <summary>A hash of what a row says.</summary>
    long ContentOf(int row);

    /// <summary>Gives a row the status of another.</summary>
    void TakeStatus(int row, int from);
}
