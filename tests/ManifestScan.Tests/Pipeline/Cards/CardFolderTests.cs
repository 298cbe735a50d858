using ManifestScan.Signals;

namespace ManifestScan.Pipeline.Cards;

public sealed class CardFolderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_TheTemplate_IsACard()
    {
        NewCard.Write("routing.mine", _folder.FullPath);

        (IReadOnlyList<(SignalCard Card, string Sha256)> cards, List<string> faults) = Read();

        Assert.Empty(faults);
        Assert.Equal("routing.mine", Assert.Single(cards).Card.Id);
    }

    public static TheoryData<string, string, string> WrongCards => new()
    {
        { "id: routing.mine", "id: Mine", "id: expected family.name in lower-case letters, digits and hyphens." },
        { "id: routing.mine", "id: lists.listed-person", "id: lists.listed-person is a signal of the program." },
        { "of: movements", "of: people", "detection[0].of: expected movements or bookings." },
        { "atLeast: 3", "atLeast: 0", "detection[0].atLeast: expected 1 or more." },
        { "withinDays: 60", "withinDays: 0", "detection[0].withinDays: expected 1 to 3660." },
        { "distinct: flight", "distinct: surname", "detection[0].distinct: expected one of" },
        { "where: route=", "where: nationality=", "nationality, sex, age and issuing state carry no weight." },
        { "where: route=", "where: document=", "detection[0].where: expected conditions" },
        { "where: route=", "where: route<", "detection[0].where: several values go with = and != alone." },
        { "SVO-IKA|IKA-SVO\n    distinct", "SVO-IKA|\n    distinct", "detection[0].where: a value is empty." },
        { "  - movement.carrier\n", "", "reads: the conditions also read movement.carrier." },
        { "version: 1 ", "version: 0 ", "version: expected 1 or more." },
        { "status: experimental", "status: good", "status: expected experimental, stable or retired." },
        { "why: >-", "whys: >-", "unknown key 'whys'." },
        { "detection:", "parameters: { a: 1 }\ndetection:", "parameters: only code asks for them" },
    };

    [Theory]
    [MemberData(nameof(WrongCards))]
    public void Read_WrongCard_SaysWhatIsExpected(string text, string by, string expected)
    {
        NewCard.Write("routing.mine", _folder.FullPath);
        string file = _folder["routing/mine.yaml"];
        string card = File.ReadAllText(file);
        Assert.Contains(text, card, StringComparison.Ordinal);
        File.WriteAllText(file, card.Replace(text, by, StringComparison.Ordinal));

        Assert.Contains(Read().Faults, f => f.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralFaults_AreToldTogether()
    {
        NewCard.Write("routing.mine", _folder.FullPath);
        File.Copy(_folder["routing/mine.yaml"], _folder["routing/twin.yaml"]);
        _folder.Write("broken.yaml", "id: [");
        _folder.Write("other.yaml", File.ReadAllText(_folder["routing/mine.yaml"]).Replace("routing.mine", "lists.listed-person", StringComparison.Ordinal));

        List<string> faults = Read().Faults;

        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, f => f.EndsWith("twin.yaml: another card of the folder has the id routing.mine.", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoFolderOrNoCard_IsAFault()
    {
        var faults = new List<string>();
        CardFolder.Read(_folder["nowhere"], faults);
        CardFolder.Read(_folder.FullPath, faults);

        Assert.Equal(2, faults.Count);
    }

    (IReadOnlyList<(SignalCard Card, string Sha256)> Cards, List<string> Faults) Read()
    {
        var faults = new List<string>();
        return (CardFolder.Read(_folder.FullPath, faults), faults);
    }
}
