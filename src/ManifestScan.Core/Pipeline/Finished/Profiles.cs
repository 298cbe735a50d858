using ManifestScan.Evaluate;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Reads what an evaluation needs to know of each traveller from the tables of a finished run.</summary>
static class Profiles
{
    const long MicrosecondsPerDay = TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond;

    /// <summary>Profiles in the order of the travellers' ids.</summary>
    /// <exception cref="IOException">A table is damaged.</exception>
    internal static IReadOnlyList<Profile> Read(OutputReader output, FinishedRun run)
    {
        StoredTable scores = output.Table("scores", "documents", "date_of_birth", "first_departure_utc");
        string?[] sexes = Sexes(output, run);
        var profiles = new Profile[run.TravellerIds.Count];
        for (int row = 0; row < profiles.Length; row++)
        {
            int traveller = run.Board.ByRank[row];
            int? age = Age(scores["date_of_birth"].Int32(row), scores["first_departure_utc"].Int64(row));
            profiles[traveller] = new Profile(scores["documents"].Texts(row), sexes[traveller], age);
        }
        return profiles;
    }

    /// <summary>What the earliest movement that states it states.</summary>
    static string?[] Sexes(OutputReader output, FinishedRun run)
    {
        StoredTable movements = output.Table("movements", "traveller_id", "sex");
        Dictionary<string, int> travellers = run.TravellerIds.Select((id, t) => (id, t)).ToDictionary(p => p.id, p => p.t, StringComparer.Ordinal);
        var sexes = new string?[travellers.Count];
        for (int row = 0; row < movements.RowCount; row++)
        {
            if (movements["sex"].Text(row) is { } sex && travellers.TryGetValue(movements["traveller_id"].Text(row)!, out int traveller))
            {
                sexes[traveller] ??= sex;
            }
        }
        return sexes;
    }

    /// <summary>Whole years from one day to another, as birthdays count.</summary>
    static int? Age(int? bornDay, long? departure)
    {
        if (bornDay is not { } born || departure is not { } at
            || Missing.ToDate(born) is not { } birth || Missing.ToDate((int)Math.Floor((double)at / MicrosecondsPerDay)) is not { } day)
        {
            return null;
        }
        int years = day.Year - birth.Year;
        return birth.AddYears(years) > day ? years - 1 : years;
    }
}
