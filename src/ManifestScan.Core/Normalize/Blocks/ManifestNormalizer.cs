using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Flights;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads a block of manifest records.</summary>
static class ManifestNormalizer
{
    internal static void Read(RawBlock block, BlockContext context, NormalizedBlock result)
    {
        TravelTables tables = result.Tables;
        var persons = new PersonColumns(block, tables, context);
        var legs = new LegColumns(block, tables, context);
        RawValues<LocatorReading> locator = new(block[Field.RecordLocator], default, v => LocatorReader.Read(v));
        RawValues<ValueReading<string?>> seat = new(block[Field.Seat], default, v => SeatReader.Read(v));
        RawValues<ValueReading<TravelRole?>> role = new(block[Field.Role], default, v => RoleReader.Read(v));
        RawValues<ValueReading<bool?>> crew = new(block[Field.CrewFlag], default, v => YesNoReader.Read(v));
        RawValues<ValueReading<MovementStatus>> status = new(block[Field.Status], default, v => StatusReader.Read(v));
        RawValues<string?> others = new(block[Field.OtherDocuments], null, OtherDocuments.Read);
        var message = new MessageColumn(block, tables);
        var faults = new FaultSink(block, result.Rejects);
        for (int row = 0; row < block.RowCount; row++)
        {
            faults.Row = row;
            if (persons.IsNotAPerson(row))
            {
                result.NotAPerson++;
                continue;
            }
            LegColumns.LegEntry leg = legs.Intern(row, faults);
            int person = persons.Intern(row, leg.Day, faults);
            if (Fault(leg, person) is { } fault)
            {
                faults.Reject(fault);
                result.Rejected++;
                continue;
            }
            faults.Add(locator[row].Fault, Field.RecordLocator);
            faults.Add(seat[row].Fault, Field.Seat);
            faults.Add(role[row].Fault, Field.Role);
            faults.Add(crew[row].Fault, Field.CrewFlag);
            faults.Add(status[row].Fault, Field.Status);
            tables.Movements.Add(new MovementValues(leg.Id, person, block.Source, block.Lines[row])
            {
                LocatorId = locator[row].Locator is { } text ? tables.Locators.Intern(text) : TextDictionary.Null,
                SeatId = seat[row].Value is { } code ? tables.Codes.Intern(code) : TextDictionary.Null,
                Role = crew[row].Value == true ? TravelRole.Crew : role[row].Value ?? TravelRole.Passenger,
                Status = status[row].Value,
                Offset = message.OffsetOf(row),
                OtherDocumentsId = others[row] is { } list ? tables.Numbers.Intern(list) : TextDictionary.Null,
                MessageId = message.IdOf(row),
            });
            result.Used++;
        }
    }

    static ValueFault? Fault(LegColumns.LegEntry leg, int person) =>
        person < 0 ? RecordFaults.NoPerson
        : leg.Day is null ? RecordFaults.NoDate
        : leg.IsPlaced ? null
        : RecordFaults.NoFlight;
}
