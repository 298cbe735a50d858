using System.Globalization;
using System.Text;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>A page being written. Whatever stands in a hole of an interpolated text is escaped; only the text around it is markup.</summary>
sealed class Html
{
    readonly StringBuilder _text = new();

    /// <summary>Adds a line of markup.</summary>
    /// <param name="markup">Holes may hold text, whole numbers and nothing; null is empty.</param>
    internal void Add(FormattableString markup)
    {
        object[] values = [.. markup.GetArguments().Select(a => HtmlText.Of(Convert.ToString(a, CultureInfo.InvariantCulture)))];
        _text.AppendFormat(CultureInfo.InvariantCulture, markup.Format, values).Append('\n');
    }

    /// <summary>Adds markup of this program's own that has braces in it.</summary>
    internal void AddOwn(string markup) => _text.Append(markup).Append('\n');

    /// <summary>A table that scrolls within itself where it is wider than the screen.</summary>
    /// <param name="caption">What the rows are; also its name for people who hear the page.</param>
    /// <param name="columns">Heads of the columns; one that begins with # is of numbers and set to the right.</param>
    /// <param name="rows">Cells by row, as many as columns.</param>
    internal void Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        Add($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\"><table><caption>{caption}</caption><thead><tr>");
        foreach (string column in columns)
        {
            Add($"<th scope=\"col\" class=\"{Class(column)}\">{column.TrimStart('#')}</th>");
        }
        AddOwn("</tr></thead><tbody>");
        foreach (IReadOnlyList<object?> row in rows)
        {
            AddOwn("<tr>");
            for (int i = 0; i < columns.Count; i++)
            {
                Add($"<td class=\"{Class(columns[i])}\"><bdi>{row[i]}</bdi></td>");
            }
            AddOwn("</tr>");
        }
        AddOwn("</tbody></table></div>");
    }

    /// <summary>A list of lines.</summary>
    internal void List(IEnumerable<string> lines)
    {
        AddOwn("<ul>");
        foreach (string line in lines)
        {
            Add($"<li>{line}</li>");
        }
        AddOwn("</ul>");
    }

    public override string ToString() => _text.ToString();

    static string Class(string column) => column.StartsWith('#') ? "number" : "text";
}
