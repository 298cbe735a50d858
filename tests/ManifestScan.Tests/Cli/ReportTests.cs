using System.Text.RegularExpressions;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>A finished run as one page that nothing in the data can act in.</summary>
public sealed partial class ReportTests : IDisposable
{
    const string Hostile = "<script>alert(1)</script>";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_AScoredRun_TellsWhatItHolds()
    {
        Score();
        string page = Report();

        Assert.Contains("A score is a reason to look, not a finding.", page, StringComparison.Ordinal);
        Assert.Contains("documents.official-group", page, StringComparison.Ordinal);
        Assert.Contains("Innocent explanations:", page, StringComparison.Ordinal);
        Assert.Contains("What to check:", page, StringComparison.Ordinal);
        Assert.Contains("b-group.csv, line 2", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Group 1</h3>", page, StringComparison.Ordinal);
        Assert.Contains("Data quality by carrier", page, StringComparison.Ordinal);
        Assert.Contains("review: unreviewed", page, StringComparison.Ordinal);
        Assert.All(new TableText(_folder["out/evidence.parquet"]).Column("traveller_id").Distinct().Take(3), id => Assert.Contains($"id=\"t-{id}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Report_WithoutPeopleAndEvents_SaysWhichSignalsCouldNotSee()
    {
        InProcess.Run("score", _folder.Write("in.csv", SmallWorld.Group), "-o", _folder["out"], "--quiet").Expect(0);

        string page = Report();

        Assert.Matches(@"<p>[1-9]\d* of \d+ signals had no hit and read a field that has no value.*lists\.listed-person", page);
    }

    // A name may hold a script, entities, a mark that turns the writing, or a terminal's escape.
    [Theory]
    [InlineData(Hostile)]
    [InlineData("X\"><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; &#x202E;")]
    [InlineData("A\u202Ecod.exe")]
    [InlineData("A\u001b[2J\u009bB")]
    public void Report_HostileNames_DoNotActInThePage(string name)
    {
        string cell = "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        InProcess.Run("score", _folder.Write("in.csv", SmallWorld.Group.Replace("SAMPLE", cell, StringComparison.Ordinal)), "-o", _folder["out"], "--quiet", "--note", "case=" + name);

        string page = Report();

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u001B\u0080-\u009F]", page);
    }

    [Fact]
    public void Report_NeedsNothingFromElsewhereAndNoScript()
    {
        Score();
        string page = Report();

        Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\s(src|srcset|action|style|on\w+)=", page);
        Assert.DoesNotMatch(@"https?:|url\(|@import|<script|<link|<iframe|<form", page);
        Assert.All(Links().Matches(page), link => Assert.StartsWith("#", link.Groups["to"].Value, StringComparison.Ordinal));
        Assert.All(Links().Matches(page), link => Assert.Contains($"id=\"{link.Groups["to"].Value[1..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Report_PolicyHash_IsThatOfTheStyle()
    {
        Score();
        string page = Report();
        string style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];


        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));

        Assert.Contains($"sha256-{hash}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TheSameRunTwice_IsTheSameBytes()
    {
        string[] world = Score();
        string first = Report();
        InProcess.Run(["score", .. world, "-o", _folder["again"], "--quiet", "--threads", "1"]).Expect(0);
        InProcess.Run("report", _folder["again"], "-o", _folder["again.html"]).Expect(0);

        Assert.Equal(first, File.ReadAllText(_folder["again.html"]));
    }

    [Fact]
    public void Report_WithoutAName_LiesInTheFolderAndGoesWithIt()
    {
        string[] world = Score();
        string said = InProcess.Run("report", _folder["out"]).Expect(0).Out;

        Assert.Contains("report.html", said, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["out/report.html"]));
        }
        InProcess.Run("report", _folder["out"]).Expect(0);
        InProcess.Run(["score", .. world, "-o", _folder["out"], "--quiet"]).Expect(0);
        Assert.False(File.Exists(_folder["out/report.html"]));
    }

    [Fact]
    public void Report_WrongArguments_Is2AndWritesNothing()
    {
        string[] world = Score();
        InProcess.Run(["normalize", .. world, "-o", _folder["canonical"], "--quiet"]).Expect(0);
        string foreign = _folder.Write("notes.html", "<!doctype html>mine");

        Ended ended = InProcess.Run("report", _folder["out"], "-o", foreign, "-n", "0").Expect(ExitCodes.Configuration);
        InProcess.Run("report", _folder["canonical"]).Expect(ExitCodes.Configuration);
        InProcess.Run("report", _folder["nowhere"]).Expect(ExitCodes.Configuration);

        Assert.Contains("-n: expected 1 or more.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("notes.html: exists and is not a report", ended.Error, StringComparison.Ordinal);
        Assert.Equal("<!doctype html>mine", File.ReadAllText(foreign));
    }

    [Fact]
    public void Report_UnderAnotherNameInTheFolderOfTheRun_IsRefused()
    {
        Score();

        Ended ended = InProcess.Run("report", _folder["out"], "-o", _folder["out/page.html"]).Expect(ExitCodes.Configuration);

        Assert.Contains("in the folder of a run a report is called report.html", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scores")]
    [InlineData("movements")]
    [InlineData("groups")]
    [InlineData("coverage")]
    public void Report_OfADamagedTable_Is3AndWritesNothing(string table)
    {
        Score();
        File.WriteAllText(_folder[$"out/{table}.parquet"], "PAR1 nothing PAR1");

        InProcess.Run("report", _folder["out"], "-o", _folder["report.html"]).Expect(ExitCodes.Disk);
        Assert.False(File.Exists(_folder["report.html"]));
    }

    string[] Score()
    {
        string[] world = SmallWorld.Write(_folder);
        InProcess.Run(["score", .. world, "-o", _folder["out"], "--quiet"]).Expect(0);
        return world;
    }

    string Report()
    {
        InProcess.Run("report", _folder["out"], "-o", _folder["report.html"]).Expect(0);
        return File.ReadAllText(_folder["report.html"]);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"")]
    private static partial Regex Links();
}
