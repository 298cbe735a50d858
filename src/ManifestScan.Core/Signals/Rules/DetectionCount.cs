namespace ManifestScan.Signals.Rules;

/// <summary>What one condition counts for every traveller.</summary>
static class DetectionCount
{
    /// <summary>For each traveller that fulfils the condition how many there are, in the best window, and the rows, by day and row.</summary>
    internal static Dictionary<int, (int Count, int[] Rows)> Of(DetectionTest test, IDetectionRows rows)
    {
        var found = new Dictionary<int, List<(int Day, int Row, string Unit)>>();
        for (int row = 0; row < rows.Count; row++)
        {
            int traveller = rows.TravellerOf(row);
            if (traveller >= 0 && Unit(test, rows, row) is { } unit)
            {
                int day = rows.Day(row, "departure_date") ?? int.MaxValue;
                if (day == int.MaxValue && test.Rule.WithinDays is not null)
                {
                    continue;
                }
                if (!found.TryGetValue(traveller, out List<(int, int, string)>? own))
                {
                    found[traveller] = own = [];
                }
                own.Add((day, row, unit));
            }
        }
        return Fulfilled(test.Rule, found);
    }

    static Dictionary<int, (int Count, int[] Rows)> Fulfilled(DetectionRule rule, Dictionary<int, List<(int Day, int Row, string Unit)>> found)
    {
        var fulfilled = new Dictionary<int, (int, int[])>();
        foreach ((int traveller, List<(int Day, int Row, string Unit)> own) in found)
        {
            own.Sort();
            int most = MostInAWindow(own, rule.WithinDays);
            if (most >= rule.AtLeast)
            {
                fulfilled[traveller] = (most, [.. own.Select(o => o.Row)]);
            }
        }
        return fulfilled;
    }

    /// <summary>What a row counts as; null when it does not count.</summary>
    static string? Unit(DetectionTest test, IDetectionRows rows, int row)
    {
        foreach (DetectionCondition condition in test.Conditions)
        {
            if (!condition.Holds(DetectionValues.Of(rows, row, condition.Field)))
            {
                return null;
            }
        }
        return test.Rule.Distinct is { } field ? DetectionValues.Of(rows, row, field) : FormattableString.Invariant($"{row}");
    }

    static int MostInAWindow(List<(int Day, int Row, string Unit)> rows, int? withinDays)
    {
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        int most = 0;
        for (int last = 0, first = 0; last < rows.Count; last++)
        {
            inside[rows[last].Unit] = inside.GetValueOrDefault(rows[last].Unit) + 1;
            while (withinDays is { } days && (long)rows[last].Day - rows[first].Day >= days)
            {
                string leaving = rows[first++].Unit;
                if (--inside[leaving] == 0)
                {
                    inside.Remove(leaving);
                }
            }
            most = Math.Max(most, inside.Count);
        }
        return most;
    }
}
