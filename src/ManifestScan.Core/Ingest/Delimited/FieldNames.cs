using System.Collections.Frozen;
using System.Text.Json;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Field names as rejects and pipeline files write them: <c>document_number</c>.</summary>
static class FieldNames
{
    static readonly FrozenDictionary<Field, string> Names = Enum.GetValues<Field>()
        .ToFrozenDictionary(f => f, f => JsonNamingPolicy.SnakeCaseLower.ConvertName(f.ToString()));

    internal static string Of(Field field) => Names[field];

    /// <summary>The field with this name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static Field Parse(string name)
    {
        foreach ((Field field, string known) in Names)
        {
            if (known == name)
            {
                return field;
            }
        }
        throw new FormatException($"There is no field {name}.");
    }
}
