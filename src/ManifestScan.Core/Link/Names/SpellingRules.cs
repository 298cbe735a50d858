using System.Collections.Frozen;
using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link.Names;

/// <summary>Which groups of letters stand for one another in Latin spellings of one name, by their first letters.</summary>
static class SpellingRules
{
    const int Letters = 'Z' - 'A' + 1;

    static readonly FrozenDictionary<int, Rule[]> ByFirst = Read();

    // Asked for each two letters of each two words: of two capitals a look-up by place costs a quarter of one by hash.
    static readonly Rule[]?[] OfCapitals = [.. Enumerable.Range(0, Letters * Letters)
        .Select(place => ByFirst.GetValueOrDefault(Key((char)('A' + (place / Letters)), (char)('A' + (place % Letters)))))];

    /// <summary>One exchange of letters.</summary>
    /// <param name="Left">Letters of the left name.</param>
    /// <param name="Right">Letters of the right name.</param>
    /// <param name="Cost">In hundredths of a typing error.</param>
    /// <param name="IsAtEnd">Whether it holds at the end of both words only.</param>
    internal readonly record struct Rule(string Left, string Right, int Cost, bool IsAtEnd);

    /// <summary>The rules whose sides begin with these letters.</summary>
    internal static ReadOnlySpan<Rule> Of(char left, char right)
    {
        (int a, int b) = (left - 'A', right - 'A');
        return a is >= 0 and < Letters && b is >= 0 and < Letters ? OfCapitals[(a * Letters) + b] : ByFirst.GetValueOrDefault(Key(left, right));
    }

    static int Key(char left, char right) => (left << 16) | right;

    static FrozenDictionary<int, Rule[]> Read()
    {
        var rules = new Dictionary<(string, string, bool), Rule>();
        foreach (string[] row in ReferenceText.Rows("name-spellings.tsv"))
        {
            string[] spellings = row[0].Split(' ');
            int cost = int.Parse(row[1], CultureInfo.InvariantCulture);
            foreach (string left in spellings)
            {
                foreach (string right in spellings.Where(s => s != left))
                {
                    Add(rules, new Rule(left.TrimEnd('$'), right.TrimEnd('$'), cost, left.EndsWith('$')));
                }
            }
        }
        return rules.Values.GroupBy(r => Key(r.Left[0], r.Right[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    static void Add(Dictionary<(string, string, bool), Rule> rules, Rule rule)
    {
        (string, string, bool) key = (rule.Left, rule.Right, rule.IsAtEnd);
        if (!rules.TryGetValue(key, out Rule known) || known.Cost > rule.Cost)
        {
            rules[key] = rule;
        }
    }
}
