using System.CommandLine;
using System.Globalization;
using ManifestScan.Output;
using ManifestScan.Pipeline;
using Spectre.Console;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>The first rows, for people without notebooks.</summary>
static class TopCommand
{
    static readonly string[] Columns = ["rank", "traveller_id", "score", "severity", "surname", "given_names", "date_of_birth", "documents", "movements", "explanation"];

    internal static Command Create()
    {
        var command = new Command("top", "Shows the first travellers of an output.\n\nExample: manifestscan top out -n 50 --csv > top.csv");
        var folder = new Argument<string>("DIR") { Description = "Output of score." };
        var count = new Option<int>("-n") { Description = "How many.", DefaultValueFactory = _ => 20 };
        var csv = new Option<bool>("--csv") { Description = "As comma-separated text that no spreadsheet takes for a formula." };
        command.Add(folder);
        command.Add(count);
        command.Add(csv);
        command.SetAction(parsed =>
        {
            int most = parsed.GetValue(count);
            IReadOnlyList<Row> rows = OutputReader.Open(parsed.GetValue(folder)!).Rows("scores", "rank", v => int.Parse(v, CultureInfo.InvariantCulture) <= most);
            if (parsed.GetValue(csv))
            {
                WriteCsv(rows);
            }
            else
            {
                Write(rows);
            }
            return ExitCodes.Done;
        });
        return command;
    }

    static void WriteCsv(IReadOnlyList<Row> rows)
    {
        Console.Out.Write(string.Join(',', Columns) + "\r\n");
        foreach (Row row in rows)
        {
            Console.Out.Write(string.Join(',', Columns.Select(c => SafeCell.Of(CellText.Of(row[c])))) + "\r\n");
        }
    }

    static void Write(IReadOnlyList<Row> rows)
    {
        Table table = new Table().Border(TableBorder.None).AddColumns("rank", "traveller", "score", "severity", "name", "because of");
        foreach (Row row in rows)
        {
            string[] cells =
            [
                CellText.Of(row["rank"]),
                CellText.Of(row["traveller_id"])[..8],
                ((double)row["score"]!).ToString("0.0", CultureInfo.InvariantCulture),
                CellText.Of(row["severity"]),
                $"{CellText.Of(row["surname"])} {CellText.Of(row["given_names"])}",
                CellText.Of(row["reasons"]),
            ];
            table.AddRow([.. cells.Select(c => Markup.Escape(Terminal.Safe(c)))]);
        }
        Terminal.Output().Write(table);
    }
}
