using ManifestScan.Output;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>The page as a whole. No script, nothing from elsewhere; every link leads into the page.</summary>
static class ReportPage
{
    /// <summary>First line of every report, by which one is known again.</summary>
    internal const string Mark = "<!doctype html><!-- manifestscan report -->";

    internal static string Of(ReportSource source)
    {
        var html = new Html();
        html.AddOwn(Mark);
        html.AddOwn("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{ReportStyle.Policy}\">");
        html.AddOwn("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">");
        html.AddOwn("<title>ManifestScan report</title>");
        html.AddOwn($"<style>{ReportStyle.Css}</style></head><body>");
        html.Add($"<header><h1>ManifestScan report</h1><p class=\"notice\">{WriteOptions.Notice}</p></header>");
        html.AddOwn("<nav aria-label=\"Sections\"><ul><li><a href=\"#reading\">How to read a score</a></li><li><a href=\"#travellers\">Travellers</a></li>"
            + "<li><a href=\"#groups\">Groups</a></li><li><a href=\"#read\">What was read</a></li><li><a href=\"#quality\">Data quality</a></li><li><a href=\"#signals\">Signals</a></li></ul></nav><main>");
        ReadingSection.Write(html, source);
        TravellerSection.Write(html, source);
        GroupSection.Write(html, source);
        RunSection.Write(html, source);
        QualitySection.Write(html, source);
        SignalSection.Write(html, source);
        html.AddOwn("</main></body></html>");
        return html.ToString();
    }
}
