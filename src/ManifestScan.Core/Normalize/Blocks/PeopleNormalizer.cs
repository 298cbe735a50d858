using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads a block of a people list.</summary>
static class PeopleNormalizer
{
    internal static void Read(RawBlock block, BlockContext context, NormalizedBlock result)
    {
        var names = new PersonColumns(block, result.Tables, context);
        RawValues<DateReading[]> births = new(block[Field.BirthDate], [], v => Births(v, context));
        RawValues<bool> isOther = new(block[Field.EntityKind], false, EntityKinds.IsNotAPerson);
        RawValues<string?> aliases = Text(block, Field.Aliases);
        var documents = new ListedDocuments(block);
        RawValues<ValueReading<string?>> issuer = new(block[Field.DocumentIssuer], default, v => IssuerReader.Read(v));
        RawValues<string?> organisation = Text(block, Field.Organisation);
        RawValues<string?> position = Text(block, Field.Position);
        var faults = new FaultSink(block, result.Rejects);
        for (int row = 0; row < block.RowCount; row++)
        {
            faults.Row = row;
            if (isOther[row])
            {
                result.NotAPerson++;
                continue;
            }
            PersonColumns.NameEntry name = names.NameOf(row);
            (string[] numbers, ValueFault? numberFault) = documents[row];
            DateReading birth = births[row].FirstOrDefault();
            faults.Add(numberFault, Field.DocumentNumber);
            faults.Add(birth.Fault, Field.BirthDate);
            if (name.KeyId < 0 && numbers.Length == 0)
            {
                faults.Reject(RecordFaults.NoName);
                result.Rejected++;
                continue;
            }
            result.Used++;
            result.People.Add(new ListedPerson
            {
                Source = block.Source,
                Line = block.Lines[row],
                Surname = name.Reading.Surname,
                GivenNames = name.Reading.GivenNames,
                NameKey = result.Tables.Names.Text(name.KeyId),
                Aliases = aliases[row],
                AliasKeys = [.. AliasKeys(aliases[row])],
                BirthDay = birth.Day ?? Missing.Day,
                BirthPrecision = birth.Precision,
                OtherBirths = OthersOf(births[row]),
                DocumentNumber = numbers.FirstOrDefault(),
                OtherDocuments = numbers.Length > 1 ? numbers[1..] : [],
                DocumentIssuer = issuer[row].Value,
                Organisation = organisation[row],
                Position = position[row],
            });
        }
    }

    static IEnumerable<string> AliasKeys(string? aliases)
    {
        foreach (string alias in (aliases ?? "").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            NameReading reading = NameReader.ReadFull(alias);
            NameKeys keys = NameFold.Of(reading.Surname, reading.GivenNames);
            if (keys.Short.Length > 1)
            {
                yield return keys.Short;
            }
        }
    }

    /// <summary>The dates of a cell, the fullest first: lists that hold all they know in one cell (OpenSanctions) part them by semicolons.</summary>
    static DateReading[] Births(string values, BlockContext context) =>
        [.. values.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(v => DateReader.Read(v, context.OrderOf(Field.BirthDate), new DateContext(DateUse.Birth, context.ReferenceDay)))
            .OrderByDescending(b => b.Precision)];

    /// <summary>The dates beside the first that do not say the same as it with less.</summary>
    static ListedBirth[] OthersOf(DateReading[] births)
    {
        if (births.Length < 2)
        {
            return [];
        }
        ListedBirth[] all = [.. births.Where(b => b.Day is not null).Select(b => new ListedBirth(b.Day ?? Missing.Day, b.Precision))];
        return [.. all.Skip(1).Where(b => b.SharedWith(all[0]) is null)];
    }

    static RawValues<string?> Text(RawBlock block, Field field) => new(block[field], null, v => v);
}
