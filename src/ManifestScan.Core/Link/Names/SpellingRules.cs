using System.Collections.Frozen;
using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link.Names;

/// <summary>Which groups of letters stand for one another in Latin spellings of one name, by their first letters.</summary>
static class SpellingRules
{
    static readonly FrozenDictionary<int, Rule[]> ByFirst = Read();

    /// <summary>One exchange of letters.</summary>
    /// <param name="Left">Letters of the left name.</param>
    /// <param name="Right">Letters of the right name.</param>
    /// <param name="Cost">In hundredths of a typing error.</param>
    /// <param name="IsAtEnd">Whether it holds at the end of both words only.</param>
    internal readonly record struct Rule(string Left, string Right, int Cost, bool IsAtEnd);

    /// <summary>The rules whose sides begin with these letters.</summary>
    internal static ReadOnlySpan<Rule> Of(char left, char right) => ByFirst.GetValueOrDefault(Key(left, right));

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
