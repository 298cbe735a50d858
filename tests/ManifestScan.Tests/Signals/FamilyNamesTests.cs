using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals;

public class FamilyNamesTests
{
    // The numbers stand for the stems: every pair is judged as the stems judge it.
    [Fact]
    public void HaveBoth_IsWhatTheStemsSay()
    {
        string[] surnames = ["SAMPLOV", "SAMPLOVA", "EXAMPLE", "EXAMPL", "OTHER", "OTHERSKI", "OTHERSKA", ""];
        TravelData data = ExampleRunner.Data(new CardExample
        {
            Name = "test",
            Manifest = "carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer\n"
                + string.Concat(surnames.Select((name, i) => $"ZZ,101,SVO,IKA,2030-01-0{1 + i}T10:00,{name},{(char)('P' + i)}NE,75{i}000311,RUS\n"))
                + "ZZ,101,SVO,IKA,2030-01-10T10:00,OTHER,PNE,750000311,RUS\n",
        });
        var families = new FamilyNames(data);

        for (int left = 0; left < data.Travellers.Count; left++)
        {
            for (int right = 0; right < data.Travellers.Count; right++)
            {
                Assert.Equal(Surnames.StemsOf(data, left).Intersect(Surnames.StemsOf(data, right)).Any(), families.HaveBoth(left, right));
            }
        }
    }

    [Fact]
    public void Distinct_IsInOrderEachOnceWithoutTheMissing()
    {
        Assert.Equal([0, 2, 5], Sorted.Distinct([5, -1, 2, 0, 2, -1, 5]));
        Assert.Empty(Sorted.Distinct([-1]));
        Assert.Empty(Sorted.Distinct([]));
    }
}
