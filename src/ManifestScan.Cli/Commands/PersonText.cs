using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Who a row is about, in one line, as far as the output says it: of a pseudonymized one the tokens.</summary>
static class PersonText
{
    /// <summary>Names and document of a movement or booking.</summary>
    internal static string Of(Row row) => Joined(row["surname"], row["given_names"], Document(CellText.Of(row["document_issuer"]), CellText.Of(row["document_number"])));

    /// <summary>Names, birth date and documents of a traveller.</summary>
    internal static string OfScored(Row row) => Joined(row["surname"], row["given_names"], row["date_of_birth"], row["documents"]);

    /// <summary>A number behind the state that issued it; nothing without a number.</summary>
    static string Document(string issuer, string number) => number.Length == 0 || issuer.Length == 0 ? number : $"{issuer}:{number}";

    static string Joined(params object?[] values) => string.Join(' ', values.Select(CellText.Of).Where(v => v.Length > 0));
}
