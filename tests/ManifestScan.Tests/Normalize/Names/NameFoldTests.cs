namespace ManifestScan.Normalize.Names;

public class NameFoldTests
{
    [Theory]
    [InlineData("Müller", "MULLER", "MUELLER")]
    [InlineData("Mu\u0308ller", "MULLER", "MUELLER")] // decomposed
    [InlineData("MUELLER", "MUELLER", "MUELLER")]
    [InlineData("Østergård", "OSTERGARD", "OESTERGAARD")]
    [InlineData("Weiß", "WEISS", "WEISS")]
    [InlineData("Łukasz", "LUKASZ", "LUKASZ")]
    [InlineData("O'Brien-Smith", "OBRIENSMITH", "OBRIENSMITH")]
    [InlineData("van der Berg", "VANDERBERG", "VANDERBERG")]
    [InlineData("ibrahim", "IBRAHIM", "IBRAHIM")] // Turkish casing would give İ
    [InlineData("İbrahim Işık", "IBRAHIMISIK", "IBRAHIMISIK")]
    [InlineData("Щербаков", "SHCHERBAKOV", "SHCHERBAKOV")]
    [InlineData("Подъячев", "PODIEIACHEV", "PODIEIACHEV")]
    [InlineData("Фёдор", "FEDOR", "FEDOR")]
    [InlineData("Федор", "FEDOR", "FEDOR")]
    [InlineData("Юлия", "IULIIA", "IULIIA")]
    [InlineData("Ігор Ґалаґан", "IGORGALAGAN", "IGORGALAGAN")]
    [InlineData("Антон", "ANTON", "ANTON")] // all letters have doubles, but the word is Cyrillic
    [InlineData("ИВAНОВ", "IVANOV", "IVANOV")] // Latin A in a Cyrillic word
    [InlineData("SMI\u0422H", "SMITH", "SMITH")] // Cyrillic Т in a Latin word
    [InlineData("김", "김", "김")] // other scripts stay: Korean is not taken apart
    [InlineData(null, "", "")]
    public void Fold_Part_GivesShortAndLong(string? text, string shortKey, string longKey) =>
        Assert.Equal((shortKey, longKey), (NameFold.Fold(text, false), NameFold.Fold(text, true)));

    [Theory]
    [InlineData("O'Brien-Smith 2")]
    [InlineData("")]
    [InlineData("~ivan_IVAN{")]
    public void Fold_Ascii_IsAsTheGeneralWay(string text) => Assert.Equal(NameFold.FoldAnyScript(text, true), NameFold.Fold(text, true));

    [Theory]
    [InlineData("Müller", "Jürgen", "MUELLER", "JUERGEN", true)]
    [InlineData("Müller", "Jürgen", "MULLER", "JURGEN", true)]
    [InlineData("Иванов", "Иван Петрович", "IVANOV", "IVAN PETROVICH", true)]
    [InlineData("IVANOV", "IVAN", "IVAN", "IVANOV", false)] // the parts do not run together
    [InlineData("IVANOV", null, "IVANOV", "", true)]
    public void Agrees_Names_Tells(string? surname1, string? given1, string? surname2, string? given2, bool agree) =>
        Assert.Equal(agree, NameFold.Of(surname1, given1).Agrees(NameFold.Of(surname2, given2)));
}
