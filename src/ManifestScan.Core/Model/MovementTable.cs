namespace ManifestScan.Model;

/// <summary>One row per traveller and flight leg, as parallel columns. 26 bytes a row beside the tables it points to.</summary>
public sealed class MovementTable
{
    /// <summary>Bytes of one row: six ids or numbers of four bytes and two enumerations.</summary>
    public const int BytesPerRow = (6 * sizeof(int)) + sizeof(TravelRole) + sizeof(MovementStatus);

    /// <summary>The leg, id into <see cref="TravelTables.Legs"/>; always provided.</summary>
    public Column<int> LegIds { get; init; } = new();

    /// <summary>The person as written, id into <see cref="TravelTables.Persons"/>; always provided.</summary>
    public Column<int> PersonIds { get; init; } = new();

    /// <summary>Record locator, id into <see cref="TravelTables.Locators"/>, or -1.</summary>
    public Column<int> LocatorIds { get; init; } = new();

    /// <summary>Seat, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public Column<int> SeatIds { get; init; } = new();

    /// <summary>Role on the flight.</summary>
    public Column<TravelRole> Roles { get; init; } = new();

    /// <summary>How far the movement got.</summary>
    public Column<MovementStatus> Statuses { get; init; } = new();

    /// <summary>Index of the source.</summary>
    public Column<int> Sources { get; init; } = new();

    /// <summary>Line in the source on which the record begins, 1-based.</summary>
    public Column<int> Lines { get; init; } = new();

    /// <summary>Byte in the source at which the record begins, 0-based; -1 for tables.</summary>
    public SparseColumn<long> Offsets { get; init; } = new(-1);

    /// <summary>Further documents of the record, separated by spaces, id into <see cref="TravelTables.Numbers"/>, or -1.</summary>
    public SparseColumn<int> OtherDocumentsIds { get; init; } = new(TextDictionary.Null);

    /// <summary>The message the record came in, index into <see cref="TravelTables.Messages"/>, or -1 for tables.</summary>
    public SparseColumn<int> MessageIds { get; init; } = new(TextDictionary.Null);

    /// <summary>Number of rows.</summary>
    public int Count => LegIds.Count;

    /// <summary>Adds a row.</summary>
    public void Add(in MovementValues movement)
    {
        LegIds.Add(movement.LegId);
        PersonIds.Add(movement.PersonId);
        LocatorIds.Add(movement.LocatorId);
        SeatIds.Add(movement.SeatId);
        Roles.Add(movement.Role);
        Statuses.Add(movement.Status);
        Sources.Add(movement.Source);
        Lines.Add(movement.Line);
        Offsets.Add(movement.Offset);
        OtherDocumentsIds.Add(movement.OtherDocumentsId);
        MessageIds.Add(movement.MessageId);
    }

    /// <summary>Removes the marked rows; the others keep their order.</summary>
    /// <param name="isRemoved">One mark per row.</param>
    public void RemoveWhere(bool[] isRemoved)
    {
        LegIds.RemoveWhere(isRemoved);
        PersonIds.RemoveWhere(isRemoved);
        LocatorIds.RemoveWhere(isRemoved);
        SeatIds.RemoveWhere(isRemoved);
        Roles.RemoveWhere(isRemoved);
        Statuses.RemoveWhere(isRemoved);
        Sources.RemoveWhere(isRemoved);
        Lines.RemoveWhere(isRemoved);
        Offsets.RemoveWhere(isRemoved);
        OtherDocumentsIds.RemoveWhere(isRemoved);
        MessageIds.RemoveWhere(isRemoved);
    }

    /// <summary>The same rows on other legs; every other column is shared.</summary>
    internal MovementTable With(Column<int> legIds) => new()
    {
        LegIds = legIds,
        PersonIds = PersonIds,
        LocatorIds = LocatorIds,
        SeatIds = SeatIds,
        Roles = Roles,
        Statuses = Statuses,
        Sources = Sources,
        Lines = Lines,
        Offsets = Offsets,
        OtherDocumentsIds = OtherDocumentsIds,
        MessageIds = MessageIds,
    };

    /// <summary>Some of the rows, in the order given.</summary>
    internal MovementTable Take(int[] rows)
    {
        var taken = new MovementTable();
        foreach (int row in rows)
        {
            taken.Add(new MovementValues(LegIds[row], PersonIds[row], Sources[row], Lines[row])
            {
                LocatorId = LocatorIds[row],
                SeatId = SeatIds[row],
                Role = Roles[row],
                Status = Statuses[row],
                Offset = Offsets[row],
                OtherDocumentsId = OtherDocumentsIds[row],
                MessageId = MessageIds[row],
            });
        }
        return taken;
    }

    internal void Append(MovementTable other, in TableMaps maps)
    {
        for (int row = 0; row < other.Count; row++)
        {
            LegIds.Add(maps.Legs[other.LegIds[row]]);
            PersonIds.Add(maps.Persons[other.PersonIds[row]]);
            LocatorIds.Add(TextDictionary.Remap(maps.Locators, other.LocatorIds[row]));
            SeatIds.Add(TextDictionary.Remap(maps.Codes, other.SeatIds[row]));
        }
        for (int block = 0; block < other.LegIds.BlockCount; block++)
        {
            Roles.AddRange(other.Roles.Block(block).Span);
            Statuses.AddRange(other.Statuses.Block(block).Span);
            Sources.AddRange(other.Sources.Block(block).Span);
            Lines.AddRange(other.Lines.Block(block).Span);
        }
        int[] numbers = maps.Numbers;
        int[] messages = maps.Messages;
        Offsets.Append(other.Offsets);
        OtherDocumentsIds.Append(other.OtherDocumentsIds, id => numbers[id]);
        MessageIds.Append(other.MessageIds, id => messages[id]);
    }
}
