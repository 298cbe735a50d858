namespace ManifestScan.Link.Linkage;

public class FieldComparisonTests
{
    [Theory]
    [InlineData("BirthDate", "19810203", "19810302", "differs by one slip")]
    [InlineData("BirthDate", "19810203", "19810208", "differs by one slip")]
    [InlineData("BirthDate", "19810203", "19810219", "agrees in two of day, month and year")]
    [InlineData("BirthDate", "19810203", "19811119", "agrees in the year alone")]
    [InlineData("BirthDate", "19810203", "19641119", "differs")]
    [InlineData("Document", "700000001", "700000010", "differs by one character")]
    [InlineData("Document", "700000001", "700220001", "differs by two characters")]
    [InlineData("Document", "12", "13", "differs")]
    [InlineData("Surname", "SHCHEGLOV", "CHTCHEGLOV", "is another spelling or short form")]
    [InlineData("Surname", "SAMPLEMAN", "SAMPELMAN", "differs by a typing error")]
    [InlineData("GivenName", "ROBERT", "BOB", "is another spelling or short form")]
    [InlineData("GivenName", "ANNA MARIA", "ANNA", "agrees in part")]
    [InlineData("GivenName", "A", "ANNA", "agrees in part")]
    [InlineData("Email", "a.sample@one.test", "a.sample@two.test", "agrees before the @")]
    [InlineData("Address", "TWELVE SAMPLE STREET", "SAMPLE STREET", "is like")]
    [InlineData("Address", "SAMPLE STREET", "SAMPEL STREET", "differs by typing errors")]
    [InlineData("Sex", "M", "F", "differs")]
    public void Compare_TwoValues_GivesTheLevel(string role, string left, string right, string expected)
    {
        ValueComparer comparer = new RecordComparer(new RecordTable([new RecordField("f", Enum.Parse<RecordRole>(role), [0, 1], [left, right])], 2, 2)).Fields[0];

        Assert.Equal(expected, comparer.LevelWords[comparer.Compare(0, 1) - 1]);
        Assert.Equal(expected, comparer.LevelWords[comparer.Compare(1, 0) - 1]);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void Between_TwoTexts_CountsErrorsUpToTheMost(string left, string right, int expected) =>
        Assert.Equal(expected, TypingErrors.Between(left, right, 3));

    [Theory]
    [InlineData("1981-02-03", false, "19810203")]
    [InlineData("19810203", false, "19810203")]
    [InlineData("03.02.1981", false, "19810203")]
    [InlineData("02/03/1981", true, "19810203")]
    [InlineData("02/13/1981", false, "19810213")]
    [InlineData("03FEB1981", false, "19810203")]
    [InlineData("3 Feb 1981", false, "19810203")]
    [InlineData("1981-02-03T00:00:00", false, "19810203")]
    [InlineData("unknown", false, "UNKNOWN")]
    public void Of_DateOfAnyForm_IsFolded(string text, bool isMonthFirst, string expected) =>
        Assert.Equal(expected, DateFold.Of(text, isMonthFirst));
}
