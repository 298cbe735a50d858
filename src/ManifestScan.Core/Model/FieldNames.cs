using System.Text;

namespace ManifestScan.Model;

/// <summary>Fields as they are written in pipelines, rejects and outputs.</summary>
public static class FieldNames
{
    static readonly string[] Names = [.. Enum.GetValues<Field>().Select(Snake)];

    /// <summary>The field in snake case: <c>departure_airport</c>.</summary>
    public static string Of(Field field) => Names[(int)field];

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
