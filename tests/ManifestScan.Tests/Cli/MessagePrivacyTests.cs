using System.Text;

namespace ManifestScan.Cli;

/// <summary>What must not come out of messages: sensitive codes, free text, card numbers, contacts.</summary>
public sealed class MessagePrivacyTests : IDisposable
{
    static readonly string[] Secrets =
    [
        "AVML", "KSML", "MOML", "BLML", "DBML", "WCHR", "WCHC", "BLND", "DEAF", "MEDA", "OXYG", "DEPA", "DEPU", "LANG", "\u0410\u0412\u041F\u0429",
        "DIALYSIS", "VERY RUDE", "4000000000000002", "372300000000007", "00358555014477", "PER_ABERG@EXAMPLE.ORG", "per_aberg@example.org", "RANTATIE", "9992400112001",
    ];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_MessagesWithEverySecret_NoOutputHoldsOne()
    {
        string remarks = string.Concat(Secrets[..15].Select(s => $"SSR+{s}:HK:1:ZZ:::::NEEDS {s} DIALYSIS+::1'"));
        _folder.Write("in/p.edi", "UNB+IATA:1+ZZ+XX+300220:0600+P1'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+ZZ'TVL+010330:0830+HEL+OSL+ZZ+310'EQN+1'SRC'RCI+ZZ:KZ0Q7R::100230:0912'"
            + "IFT+4:28::ZZ+THIS PASSENGER IS VERY RUDE'IFT+4:28::ZZ+CTCT 00358555014477'ADD++700:4 RANTATIE:ESPOO:::FI:02100'TIF+ABERG+PER:A:1'" + remarks
            + "IFT+4:28::YY+CTCE PER..ABERG//EXAMPLE.ORG'TKT+9992400112001:T:1'FOP+CC::412.50:VI:4000000000000002:0932+CC::1.00:AX:372300000000007:0932'"
            + "TVL+010330:0830+HEL+OSL+ZZ+310:Y'RPI+1+HK'ABI+4+:X+HEL++ZZ'SAC+++X'SSR+WCHC:HK:1:ZZ'LTS+0/O/NM/VERY RUDE WCHR'UNT+1+1'UNZ+1+P'");
        _folder.Write("in/m.edi", "UNB+UNOA:4+ZZ+XX+300301:0600+R'UNH+1+PAXLST:D:05B'BGM+745'TDT+20+ZZ310'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'NAD+FL+++ABERG:PER+4 RANTATIE'COM+00358555014477:TE'FTX+BAG+++ZZ1'FTX+AAI+++DIALYSIS'UNT+1+1'UNZ+1+R'");

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--verbose");
        Assert.Equal(0, ended.ExitCode);
        var found = new List<string>();
        foreach (string file in Directory.EnumerateFiles(_folder["out"], "*", SearchOption.AllDirectories))
        {
            string text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            found.AddRange(Secrets.Where(s => text.Contains(s, StringComparison.Ordinal)).Select(s => $"{Path.GetFileName(file)}: {s}"));
        }

        Assert.Empty(found);
        Assert.DoesNotContain(Secrets, s => (ended.Out + ended.Error).Contains(s, StringComparison.Ordinal));
        Assert.Contains("\"edifact.sensitive-dropped\": 16", File.ReadAllText(_folder["out/run.json"]), StringComparison.Ordinal);
    }
}
