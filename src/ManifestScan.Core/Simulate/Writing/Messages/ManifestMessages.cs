namespace ManifestScan.Simulate.Writing.Messages;

/// <summary>Writes manifests as PAXLST messages (UN D:05B), one for each flight.</summary>
/// <remarks>The message knows no status of a passenger: who checked in and did not board stands in it like everybody else.</remarks>
sealed class ManifestMessages
{
    readonly CsvLines _lines = new(ManifestDay.Header);
    readonly Interchange _interchange = new();

    /// <summary>The messages of rows that stand together by flight.</summary>
    internal byte[] Write(CsvBuffer piece)
    {
        List<string[]> rows = CsvLines.Of(piece);
        for (int from = 0; from < rows.Count;)
        {
            int to = from + 1;
            while (to < rows.Count && rows[to].AsSpan(0, 5).SequenceEqual(rows[from].AsSpan(0, 5)))
            {
                to++;
            }
            WriteFlight(rows[from..to]);
            from = to;
        }
        return _interchange.Take();
    }

    void WriteFlight(List<string[]> passengers)
    {
        string[] first = passengers[0];
        string carrier = _lines[first, "carrier"];
        DateTime departure = _lines.Time(first, "departure_local");
        _interchange.Begin("UNOW:4", "PAXLST:D:05B:UN:IATA", carrier, departure);
        _interchange.Raw($"BGM+745");
        _interchange.Raw($"TDT+20+{carrier}{_lines[first, "flight_number"]}+++{carrier}");
        _interchange.Raw($"LOC+125+{_lines[first, "departure_airport"]}");
        _interchange.Raw($"DTM+189:{departure:yyMMddHHmm}:201");
        _interchange.Raw($"LOC+87+{_lines[first, "arrival_airport"]}");
        passengers.ForEach(WritePassenger);
        _interchange.Raw($"CNT+42:{passengers.Count}");
        _interchange.End();
    }

    void WritePassenger(string[] row)
    {
        _interchange.Raw($"NAD+FL+++{_lines[row, "surname"]}:{_lines[row, "given_names"]}");
        _interchange.Raw($"ATT+2++{_lines[row, "sex"]}");
        if (_lines.Day(row, "date_of_birth") is { } birth)
        {
            // Eight digits: the century of somebody's birth is part of the story.
            _interchange.Raw($"DTM+329:{birth:yyyyMMdd}:102");
        }
        _interchange.Raw($"NAT+2+{_lines[row, "nationality"]}");
        if (_lines[row, "record_locator"] is { Length: > 0 } locator)
        {
            _interchange.Raw($"RFF+AVF:{locator}");
        }
        _interchange.Raw($"RFF+SEA:{_lines[row, "seat"]}");
        _interchange.Raw($"DOC+{_lines[row, "document_type"]}:110:111+{_lines[row, "document_number"]}");
        _interchange.Raw($"LOC+91+{_lines[row, "issuing_country"]}");
    }
}
