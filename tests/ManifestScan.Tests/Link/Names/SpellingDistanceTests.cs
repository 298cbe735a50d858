namespace ManifestScan.Link.Names;

public sealed class SpellingDistanceTests
{
    const int Seed = 20_300_317;

    [Theory]
    [InlineData(30)]
    [InlineData(112)]
    [InlineData(260)]
    public void Between_WithMost_TellsTheSameUpToIt(int most)
    {
        var random = new Random(Seed);
        for (int i = 0; i < 20_000; i++)
        {
            string left = Word(random);
            string right = random.Next(2) == 0 ? Word(random) : Changed(random, left);
            bool lacksVowels = random.Next(4) == 0;
            int plain = SpellingDistance.Between(left, right, lacksVowels);
            int bounded = SpellingDistance.Between(left, right, lacksVowels, most);
            Assert.True(plain <= most ? bounded == plain : bounded > most, FormattableString.Invariant($"{left} {right}: {plain} and {bounded}"));
        }
    }

    [Fact]
    public void Between_LettersBeyondLatin_AreCompared()
    {
        Assert.Equal(SpellingDistance.OneError, SpellingDistance.Between("ქეთი", "ქეთო"));
    }

    static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => "AEIOUYHKSTCZVJ"[random.Next(14)]));

    static string Changed(Random random, string word)
    {
        int at = random.Next(word.Length);
        return random.Next(3) switch { 0 => word.Insert(at, "H"), 1 => word.Remove(at, 1) + "A", _ => word.Replace('K', 'C') };
    }
}
