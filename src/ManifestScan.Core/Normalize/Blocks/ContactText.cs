using System.Text;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Brings contacts and accounts to one spelling, so that equal ones get equal tokens.</summary>
static class ContactText
{
    /// <summary>Digits longer than this in a form of payment are an account, not a form.</summary>
    const int LongestPlainNumber = 6;

    /// <summary>Letters and digits alone, upper case: telephones, accounts, tickets.</summary>
    internal static string? Digits(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept.Append(char.ToUpperInvariant(c));
            }
        }
        return kept.Length == 0 ? null : kept.ToString();
    }

    /// <summary>Lower case, with single spaces: e-mails and addresses.</summary>
    internal static string? Words(string text)
    {
        string joined = string.Join(' ', text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>A form of payment without the numbers that would be an account.</summary>
    internal static string? WithoutAccount(string text)
    {
        var kept = new StringBuilder(text.Length);
        int digits = 0;
        foreach (char c in text.ToUpperInvariant())
        {
            digits = char.IsDigit(c) ? digits + 1 : c is ' ' or '-' && digits > 0 ? digits : 0;
            if (digits > LongestPlainNumber)
            {
                int end = kept.ToString().AsSpan().TrimEnd("0123456789 -").Length;
                kept.Length = end;
                digits = LongestPlainNumber;
            }
            else
            {
                kept.Append(c);
            }
        }
        string form = kept.ToString().Trim();
        return form.Length == 0 ? null : form;
    }
}
