namespace ManifestScan.Pipeline;

/// <summary>Checks that no record is lost: every record read is used or told why not.</summary>
static class Conservation
{
    /// <exception cref="InvalidOperationException">Counts do not add up: a bug, never data.</exception>
    internal static void Check(IEnumerable<SourceTally> tallies)
    {
        List<string> broken = [.. tallies.Where(t => !t.IsConserved).Select(t => FormattableString.Invariant(
            $"{t.Source.Name}: {t.Outcome.RecordsRead} records read, but {t.Used} used + {t.Duplicate} duplicate + {t.NotAPerson} not a person + {t.Rejected} rejected."))];
        if (broken.Count > 0)
        {
            throw new InvalidOperationException("Records were lost. " + string.Join(' ', broken));
        }
    }
}
