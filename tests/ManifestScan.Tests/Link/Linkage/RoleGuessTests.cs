using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

public class RoleGuessTests
{
    [Theory]
    [InlineData("First Name", "GivenName")]
    [InlineData("pax_surname", "Surname")]
    [InlineData("Фамилия", "Surname")]
    [InlineData("Дата рождения", "BirthDate")]
    [InlineData("dateOfBirth", "BirthDate")]
    [InlineData("Geburtsdatum", "BirthDate")]
    [InlineData("date_naissance", "BirthDate")]
    [InlineData("address_2", "Address")]
    [InlineData("soc_sec_id", "Document")]
    [InlineData("Passport No", "Document")]
    [InlineData("rec_id", "Ignore")]
    [InlineData("cluster_id", "Ignore")]
    [InlineData("ncid", "Ignore")]
    [InlineData("some_other_id", "Ignore")]
    [InlineData("colour", "Other")]
    public void Of_Header_GivesTheRole(string header, string expected)
    {
        var values = new TextDictionary();
        var column = new PlainColumn(header, [values.Intern("one"), values.Intern("two")], values);

        Assert.Equal(expected, RoleGuess.Of(column).ToString());
    }

    [Theory]
    [InlineData("a@sample.test b@sample.test", "Email")]
    [InlineData("1980-01-02 1990-03-04", "BirthDate")]
    [InlineData("red green", "Other")]
    public void Of_UnknownHeader_LooksAtTheValues(string cells, string expected)
    {
        var values = new TextDictionary();
        int[] ids = [.. cells.Split(' ').Select(c => values.Intern(c))];

        Assert.Equal(expected, RoleGuess.Of(new PlainColumn("x", ids, values)).ToString());
    }
}
