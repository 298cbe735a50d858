using System.Globalization;
using ManifestScan.Ingest.Edifact.Pnrgov;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>The names of one PNL or ADL message, and when it was sent.</summary>
/// <remarks>
/// The head says day and time (<c>.HELKKZZ 271530</c>), never the month: it is the last such day not after the day behind the flight's. Without
/// one, a PNL counts as sent before everything else about its flight and an ADL after it; of such ADLs, which have no order among themselves,
/// deletions count last. In one message a name that is deleted and added has moved, to another class say, and stays.
/// </remarks>
sealed class NameListMessage(RowBuilder rows)
{
    /// <summary>Dates have no year; the one nearest to this day is meant.</summary>
    internal static readonly DateOnly Reference = new(2026, 7, 1);

    readonly List<(Pnr Pnr, string Section)> _names = [];

    /// <summary>PNL or ADL.</summary>
    internal string Kind { get; set; } = "PNL";

    /// <summary>Day of the month, hour and minute of sending; null when the head does not say.</summary>
    internal (int Day, TimeOnly Time)? SentAt { get; set; }

    /// <summary>The flight's day as written: 01MAR.</summary>
    internal string? FlightDay { get; set; }

    /// <summary>Number of the part, 1-based; 0 when it is not said.</summary>
    internal int Part { get; set; }

    /// <summary>Adds the passengers of an entry.</summary>
    /// <param name="pnr">The entry.</param>
    /// <param name="section">ADD, CHG or DEL; empty in a PNL.</param>
    internal void Add(Pnr pnr, string section) => _names.Add((pnr, section));

    /// <summary>Hands on all names, each with what the message does to it.</summary>
    internal void Complete()
    {
        HashSet<(string?, string?)> stays = [.. _names.Where(n => n.Section != "DEL").SelectMany(n => n.Pnr.Passengers.Select(p => p.Name))];
        foreach ((Pnr pnr, string section) in _names)
        {
            rows.Message = MessageOf(section, hasMoved: pnr.Passengers.TrueForAll(p => stays.Contains(p.Name)));
            PnrRows.Add(pnr, null, rows);
        }
        _names.Clear();
        (Kind, SentAt, FlightDay, Part) = ("PNL", null, null, 0);
    }

    RawMessage MessageOf(string section, bool hasMoved)
    {
        bool isDeleted = section == "DEL";
        return new RawMessage
        {
            Function = Kind == "PNL" ? MessageFunction.Full : isDeleted ? MessageFunction.Cancel : MessageFunction.Change,
            SentTicks = SentTicks(),
            Stream = "PNL",
            IsNameList = true,
            // The order within one time: list, deletions, additions, and deletions that nobody knows the time of.
            Interchange = Kind == "PNL" ? "1" : !isDeleted ? "3" : SentAt is not null || hasMoved ? "2" : "4",
            Reference = Kind == "PNL" ? FlightDay : null,
            Part = Kind == "PNL" ? Part : 0,
        };
    }

    long SentTicks()
    {
        DateOnly? flight = DayOfFlight();
        if (SentAt is not { } sent || flight is not { } day)
        {
            return Kind == "PNL" ? Missing.Ticks : (flight ?? Reference).AddDays(2).ToDateTime(TimeOnly.MinValue).Ticks;
        }
        DateOnly on = day.AddDays(1);
        for (int back = 0; back < 31 && on.Day != sent.Day; back++)
        {
            on = on.AddDays(-1);
        }
        return on.ToDateTime(sent.Time).Ticks;
    }

    DateOnly? DayOfFlight()
    {
        DateOnly? nearest = null;
        for (int year = Reference.Year - 1; year <= Reference.Year + 1; year++)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{FlightDay?.PadLeft(5, '0')}{year}");
            if (DateOnly.TryParseExact(text, "ddMMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                && (nearest is not { } known || Math.Abs(day.DayNumber - Reference.DayNumber) < Math.Abs(known.DayNumber - Reference.DayNumber)))
            {
                nearest = day;
            }
        }
        return nearest;
    }
}
