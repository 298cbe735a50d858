using System.Globalization;
using System.Text;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>Text from anywhere as HTML text: nothing in it acts, and nothing in it hides.</summary>
/// <remarks>
/// Markup characters become references. What would turn the direction of writing, move a cursor or not show at all is written out as
/// [U+202E]: a reader must see that it is there. Fit for text and for attribute values in double quotes. Source: Unicode Technical Report 36, section 2.
/// </remarks>
static class HtmlText
{
    internal static string Of(string? text)
    {
        var html = new StringBuilder();
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            Append(html, rune);
        }
        return html.ToString();
    }

    static void Append(StringBuilder html, Rune rune)
    {
        string? reference = rune.Value switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
        if (reference is not null)
        {
            html.Append(reference);
        }
        else if (IsInvisible(rune))
        {
            html.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }
        else
        {
            html.Append(rune.ToString());
        }
    }

    static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
