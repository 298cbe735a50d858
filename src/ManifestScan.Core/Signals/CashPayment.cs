namespace ManifestScan.Signals;

/// <summary>Whether a form of payment is cash: by the IATA code, or in words of the languages that exports are written in.</summary>
static class CashPayment
{
    static readonly char[] Breaks = [' ', '-', '/', '.', ',', ':', '(', ')'];

    static readonly string[] Words =
    [
        "CA", "BAR", "NAKIT", "НАЛ",
        "CASH", "BARGELD", "BARZAHL", "ESPECES", "ESPÈCES", "COMPTANT", "EFECTIVO", "CONTADO", "DINHEIRO", "NUMERARIO", "NUMERÁRIO", "CONTANT",
        "GOTOWK", "GOTÓWK", "НАЛИЧ", "ГОТІВК",
    ];

    // Shorter ones begin other words.
    const int ShortestBeginning = 4;

    /// <param name="form">The form as read, in capitals; null where it is not known.</param>
    internal static bool Is(string? form) => form is not null && Array.Exists(form.Split(Breaks), word =>
        Array.Exists(Words, cash => word == cash || (cash.Length >= ShortestBeginning && word.StartsWith(cash, StringComparison.Ordinal))));
}
