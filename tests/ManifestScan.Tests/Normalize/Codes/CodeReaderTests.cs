using ManifestScan.Model;

namespace ManifestScan.Normalize.Codes;

public class CodeReaderTests
{
    [Theory]
    [InlineData("M", Sex.Male)]
    [InlineData("mi", Sex.Male)] // infant; Turkish casing would give Mİ
    [InlineData("Male", Sex.Male)]
    [InlineData("М", Sex.Male)] // Cyrillic
    [InlineData("муж.", Sex.Male)]
    [InlineData("F", Sex.Female)]
    [InlineData("FI", Sex.Female)]
    [InlineData("Ж", Sex.Female)]
    [InlineData("X", Sex.Unspecified)]
    [InlineData("<", Sex.Unknown)]
    [InlineData("U", Sex.Unknown)]
    public void SexRead_Code_Gives(string text, Sex sex) => Assert.Equal(new ValueReading<Sex>(sex, null), SexReader.Read(text));

    [Theory]
    [InlineData("Q")]
    [InlineData("1")] // ISO 5218 says male, other systems female
    public void SexRead_Unknown_SaysSo(string text) =>
        Assert.Equal(new ValueReading<Sex>(Sex.Unknown, ValueFaults.SexUnknown), SexReader.Read(text));

    [Theory]
    [InlineData("FL", TravelRole.Passenger)]
    [InlineData("pax", TravelRole.Passenger)]
    [InlineData("1", TravelRole.Passenger)] // Mintrans typePDP
    [InlineData("0", TravelRole.Crew)]
    [InlineData("FM", TravelRole.Crew)]
    [InlineData("DDT", TravelRole.Crew)] // crew in transit
    [InlineData("экипаж", TravelRole.Crew)]
    [InlineData("DDU", TravelRole.Transit)]
    [InlineData("transit", TravelRole.Transit)]
    public void RoleRead_Code_Gives(string text, TravelRole role) =>
        Assert.Equal(new ValueReading<TravelRole?>(role, null), RoleReader.Read(text));

    [Fact]
    public void RoleRead_Unknown_SaysSo() =>
        Assert.Equal(new ValueReading<TravelRole?>(null, ValueFaults.RoleUnknown), RoleReader.Read("captain's friend"));

    [Theory]
    [InlineData("boarded", MovementStatus.Boarded)]
    [InlineData("K3", MovementStatus.Boarded)]
    [InlineData("К3", MovementStatus.Boarded)] // Cyrillic К
    [InlineData("06", MovementStatus.Boarded)]
    [InlineData("checked in", MovementStatus.CheckedIn)]
    [InlineData("checked_in", MovementStatus.CheckedIn)]
    [InlineData("CKIN", MovementStatus.CheckedIn)]
    [InlineData("K1", MovementStatus.CheckedIn)]
    [InlineData("K2", MovementStatus.CheckedIn)]
    [InlineData("04", MovementStatus.CheckedIn)]
    [InlineData("05", MovementStatus.CheckedIn)]
    [InlineData("HK", MovementStatus.Booked)]
    [InlineData("НК", MovementStatus.Booked)] // Cyrillic НК
    [InlineData("TK", MovementStatus.Booked)]
    [InlineData("RR", MovementStatus.Booked)]
    [InlineData("HL", MovementStatus.Booked)]
    [InlineData("no-show", MovementStatus.Booked)]
    [InlineData("HX", MovementStatus.Cancelled)]
    [InlineData("XX", MovementStatus.Cancelled)]
    [InlineData("UN", MovementStatus.Cancelled)]
    [InlineData("NO", MovementStatus.Cancelled)] // "no action taken"
    [InlineData("16", MovementStatus.Cancelled)]
    [InlineData("отменён", MovementStatus.Cancelled)]
    [InlineData("зарегистрирован", MovementStatus.CheckedIn)]
    [InlineData("50", MovementStatus.Unknown)] // crew: no state
    public void StatusRead_Code_Gives(string text, MovementStatus status) =>
        Assert.Equal(new ValueReading<MovementStatus>(status, null), StatusReader.Read(text));

    [Theory]
    [InlineData("K0", "status.ambiguous")]
    [InlineData("blue", "status.unknown")]
    public void StatusRead_Doubtful_SaysSo(string text, string code)
    {
        ValueReading<MovementStatus> read = StatusReader.Read(text);
        Assert.Equal((MovementStatus.Unknown, code), (read.Value, read.Fault?.Code));
    }
}
