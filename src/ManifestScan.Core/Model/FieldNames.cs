using System.Text;

namespace ManifestScan.Model;

/// <summary>Fields as they are written in pipelines, rejects and outputs.</summary>
public static class FieldNames
{
    static readonly string[] Names = [.. Enum.GetValues<Field>().Select(Snake)];

    /// <summary>The field in snake case: <c>departure_airport</c>.</summary>
    public static string Of(Field field) => Names[(int)field];

    /// <summary>The field with this name, in snake case.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static Field Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0
        ? (Field)index
        : throw new FormatException($"There is no field {name}.");

    static string Snake(Field field)
    {
        var text = new StringBuilder();
        foreach (char c in field.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
