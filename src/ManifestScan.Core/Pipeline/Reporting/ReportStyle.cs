using System.Security.Cryptography;
using System.Text;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>How the report looks: light and dark by the reader's system, paper, and a phone.</summary>
static class ReportStyle
{
    /// <summary>The style sheet, to stand in the page as it is.</summary>
    internal const string Css = """
        :root { color-scheme: light dark; --ink: #1b1e23; --paper: #ffffff; --soft: #5b6470; --line: #d9dde3; --tint: #f4f6f8; --mark: #8a3b12; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6e8eb; --paper: #14171b; --soft: #a3acb8; --line: #343a42; --tint: #1d2126; --mark: #f0a36b; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; margin: 0.5rem 0; }
        h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; border-bottom: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 0 0 0.25rem; }
        a { color: inherit; }
        p { max-width: 46rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
        .notice { border-left: 0.3rem solid var(--mark); padding: 0.25rem 0.75rem; font-weight: 600; }
        .soft { color: var(--soft); font-size: 0.9rem; }
        .wide { overflow-x: auto; margin: 0.75rem 0; }
        table { border-collapse: collapse; font-size: 0.9rem; min-width: 100%; }
        caption { text-align: left; color: var(--soft); padding-bottom: 0.25rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid var(--line); overflow-wrap: normal; }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        article { border: 1px solid var(--line); background: var(--tint); border-radius: 0.4rem; padding: 0.75rem 1rem; margin: 1rem 0; }
        article > p { margin: 0.25rem 0; }
        summary { cursor: pointer; color: var(--soft); }
        .severity { color: var(--mark); font-weight: 600; }
        @media print {
          :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --tint: #fff; --mark: #000; }
          body { max-width: none; font-size: 10pt; }
          nav { display: none; }
          article, tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          .wide { overflow: visible; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }
        """;

    /// <summary>Nothing may be loaded, run, sent or framed in; this one style sheet is known by its hash.</summary>
    internal static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";
}
