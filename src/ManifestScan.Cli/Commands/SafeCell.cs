namespace ManifestScan.Cli.Commands;

/// <summary>Cells of comma-separated text in which nothing a record contains can act: no formula, no control character, no broken row.</summary>
static class SafeCell
{
    /// <summary>Characters that begin a formula in spreadsheets (OWASP, CSV injection).</summary>
    const string FormulaStarts = "=+-@\t\r";

    internal static string Of(string text)
    {
        bool isFormula = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal)
            && !double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
        string plain = Terminal.Safe(isFormula ? "'" + text : text);
        return plain.AsSpan().ContainsAny(",\"';\n") ? "\"" + plain.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : plain;
    }
}
