namespace ManifestScan.Link.Names;

public class NameComparerTests
{
    [Theory]
    [InlineData("Sample Yuliya", "САМПЛЕ ЮЛИЯ")]
    [InlineData("Щеглова Юлия", "CHTCHEGLOVA IOULIA")]              // the French spelling of passports before 1997
    [InlineData("Щеглова Юлия", "SHCHEGLOVA IULIIA")]
    [InlineData("Сяргей Прыклад", "Siarhei Pryklad")]               // Belarusian
    [InlineData("Юлія Щегольська", "Yuliia Shcheholska")]           // Ukrainian
    [InlineData("Ђорђе Узорак", "Djordje Uzorak")]                  // Serbian
    [InlineData("Қасым Үлгі", "Qasym Ulgi")]                        // Kazakh
    [InlineData("Mohammed Hussein", "Muhammad Husayn")]
    [InlineData("محمد حسين", "Mohammad Hossein")]                   // no short vowels written
    [InlineData("Mueller Jörg", "Müller Joerg")]
    [InlineData("O'Brien Sean", "OBRIEN SEAN")]
    [InlineData("VANDERBERG JAN", "van der Berg, Jan")]
    [InlineData("ELMASRI AHMED", "AHMAD AL MASRY")]
    [InlineData("Sample Robert", "Bob Sample")]
    [InlineData("ივანე ნიმუში", "Ivane Nimushi")]                   // Georgian, whose capitals are a matter of style
    [InlineData("СAМРLE ONE", "SAMPLE ONE")]                        // Cyrillic letters that look Latin
    [InlineData("\u200FSAMPLE\u202E ONE", "SAMPLE ONE")]            // marks of writing direction
    [InlineData("Sample Works LLC", "ООО Sample Works")]
    public void Compare_OneNameInTwoSpellings_Matches(string left, string right) =>
        Assert.Equal("match", NameComparer.Compare(left, right).Verdict);

    [Theory]
    [InlineData("SAMPLEV IVAN IVANOVICH", "SAMPLEV IVAN PETROVICH")]
    [InlineData("SAMPLEV IVAN", "SAMPLEV IGOR")]
    [InlineData("SAMPLEV EVGENII", "SAMPLEVA EVGENIIA")]            // husband and wife
    [InlineData("PUSHKINE", "PUSHKINA")]
    [InlineData("SOFIIA", "SOFIA")]                                 // София, Софья
    [InlineData("EGOR", "IGOR")]                                    // in short words one vowel makes another name
    [InlineData("ELENA", "ALENA")]
    [InlineData("MARINA", "MARIIA")]                                // a single word has no room for an error
    [InlineData("", "")]
    [InlineData("", "SAMPLE")]
    [InlineData("A", "B")]
    public void Compare_TwoNames_DoesNotMatch(string left, string right) =>
        Assert.NotEqual("match", NameComparer.Compare(left, right).Verdict);

    [Theory]
    [InlineData("SAMPLE ANNA MARIA", "ANNA SAMPLE", "2 words agree; 1 word stands in one name only; the order differs.")]
    [InlineData("SAMPLE JOHN", "SAMPLE JOHM", "1 word agrees; 1 word differs by a typing error.")]
    [InlineData("SAMPLE J", "SAMPLE JOHN", "1 word agrees; 1 word is given by its initial.")]
    [InlineData("SAMPLE", "OTHER", "words contradict each other.")]
    public void Compare_TwoNames_SaysWhyWithoutTheNames(string left, string right, string reason) =>
        Assert.Equal(reason, NameComparer.Compare(left, right).Reason);

    [Fact]
    public void Compare_SidesExchanged_GiveTheSameScore()
    {
        string[] names = ["SAMPLE ANNA MARIA", "Sampel Ana", "САМПЛ АННА", "A SAMPLE", "Anna van der Sample", "SAMPLEANNA", "", "A.B.C. Sample Co."];
        foreach ((string left, string right) in names.SelectMany(a => names.Select(b => (a, b))))
        {
            Assert.Equal(NameComparer.Compare(left, right).Score, NameComparer.Compare(right, left).Score);
        }
    }

    [Fact]
    public void Compare_NameOfTenThousandCharacters_IsComparedByItsBeginning()
    {
        string name = string.Join(' ', Enumerable.Repeat("SAMPLE", 1_500));

        Assert.True(NameWords.Of(name).IsCut);
        Assert.Equal("match", NameComparer.Compare(name, name).Verdict);
        Assert.InRange(NameComparer.Compare(name, new string('A', 10_000)).Score, 0, 0.5);
    }

    [Fact]
    public void Compare_LoneSurrogatesAndStackedMarks_DoesNotThrow()
    {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++)
        {
            string name = new([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0, 0x10000))]);
            NameComparer.Compare(name, "SAMPLE " + name);
        }
    }
}
