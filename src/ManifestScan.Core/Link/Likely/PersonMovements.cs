using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>The movements of persons as written, crew and cancelled ones left out.</summary>
sealed class PersonMovements
{
    /// <summary>More movements than this are no one person's.</summary>
    internal const int Most = 2_000;

    readonly TravelTables _tables;
    readonly Csr _movementsOfPerson;

    internal PersonMovements(TravelTables tables)
    {
        _tables = tables;
        _movementsOfPerson = Csr.Group(tables.Movements.Count, tables.Persons.Count, PersonOf);
    }

    /// <summary>The movements of a set of persons, in no order of time.</summary>
    internal IEnumerable<int> Of(IReadOnlyList<int> persons)
    {
        foreach (int person in persons)
        {
            for (int i = 0; i < _movementsOfPerson[person].Length; i++)
            {
                yield return _movementsOfPerson[person][i];
            }
        }
    }

    /// <summary>The leg of a movement.</summary>
    internal LegRow LegOf(int movement) => _tables.Legs[_tables.Movements.LegIds[movement]];

    /// <summary>When a movement departs, as far as known.</summary>
    internal long TicksOf(int movement) => LegOf(movement).OrderTicks;

    int PersonOf(int row) => _tables.Movements.Statuses[row] == MovementStatus.Cancelled || _tables.Movements.Roles[row] == TravelRole.Crew
        ? -1
        : _tables.Movements.PersonIds[row];
}
