namespace ManifestScan.Signals;

public class CashPaymentTests
{
    [Theory]
    [InlineData("CA", true)]
    [InlineData("CASH", true)]
    [InlineData("FP CASH", true)]
    [InlineData("BAR", true)]
    [InlineData("BARZAHLUNG", true)]
    [InlineData("EFECTIVO", true)]
    [InlineData("ESPÈCES", true)]
    [InlineData("NAKIT", true)]
    [InlineData("НАЛИЧНЫЕ", true)]
    [InlineData("CC", false)]
    [InlineData("CARD", false)]
    [InlineData("BARCLAYCARD", false)]
    [InlineData("БЕЗНАЛИЧНЫЙ", false)]
    [InlineData("INV", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Is_OnlyCash(string? form, bool expected) => Assert.Equal(expected, CashPayment.Is(form));
}
