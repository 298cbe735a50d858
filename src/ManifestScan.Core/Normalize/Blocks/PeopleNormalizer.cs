using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;
using ManifestScan.Normalize.Documents;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads a block of a people list.</summary>
static class PeopleNormalizer
{
    internal static void Read(RawBlock block, BlockContext context, NormalizedBlock result)
    {
        var names = new PersonColumns(block, result.Tables, context);
        RawValues<DateReading> birth = new(block[Field.BirthDate], default, v => DateReader.Read(FirstOf(v), context.OrderOf(Field.BirthDate), new DateContext(DateUse.Birth, context.ReferenceDay)));
        RawValues<string?> aliases = Text(block, Field.Aliases);
        RawValues<string?> series = Text(block, Field.DocumentSeries);
        RawValues<string?> number = Text(block, Field.DocumentNumber);
        RawValues<ValueReading<string?>> issuer = new(block[Field.DocumentIssuer], default, v => IssuerReader.Read(v));
        RawValues<string?> organisation = Text(block, Field.Organisation);
        RawValues<string?> position = Text(block, Field.Position);
        var faults = new FaultSink(block, result.Rejects);
        for (int row = 0; row < block.RowCount; row++)
        {
            faults.Row = row;
            PersonColumns.NameEntry name = names.NameOf(row);
            ValueReading<string?> document = number[row] is { } n ? DocumentNumberReader.Read(n, series[row]) : default;
            faults.Add(document.Fault, Field.DocumentNumber);
            faults.Add(birth[row].Fault, Field.BirthDate);
            if (name.KeyId < 0 && document.Value is null)
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
                BirthDay = birth[row].Day ?? Missing.Day,
                BirthPrecision = birth[row].Precision,
                DocumentNumber = document.Value,
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

    // Lists that hold all they know in one cell (OpenSanctions) part the values by semicolons; the first is the one they trust.
    static string FirstOf(string values)
    {
        int end = values.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? values : values[..end];
    }

    static RawValues<string?> Text(RawBlock block, Field field) => new(block[field], null, v => v);
}
