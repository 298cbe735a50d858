namespace ManifestScan.Link.Linkage;

/// <summary>Compares dates written YYYYMMDD: equal, one slip (a digit, or day and month exchanged), two parts, one part, different.</summary>
sealed class DateComparer : ValueComparer
{
    /// <summary>The level of one slip.</summary>
    internal const int OneSlip = 4;

    static readonly string[] Words = ["differs", "agrees in the year alone", "agrees in two of day, month and year", "differs by one slip", "agrees"];
    static readonly double[] Shares = [0.04, 0.02, 0.04, 0.06, 0.84];

    readonly int[] _dates;

    internal DateComparer(RecordField field) : base(field) =>
        _dates = [.. field.Values.Select(v => int.TryParse(v, System.Globalization.NumberStyles.None, null, out int date) ? date : -1)];

    internal override IReadOnlyList<string> LevelWords => Words;

    internal override IReadOnlyList<double> UsualShares => Shares;

    internal override int CompareValues(int left, int right)
    {
        int a = _dates[left];
        int b = _dates[right];
        if (a < 0 || b < 0)
        {
            return TypingErrors.Between(Field.Values[left], Field.Values[right], 1) <= 1 ? OneSlip : AgreementPattern.Different;
        }
        (int yearA, int monthA, int dayA) = (a / 10000, a / 100 % 100, a % 100);
        (int yearB, int monthB, int dayB) = (b / 10000, b / 100 % 100, b % 100);
        int same = (yearA == yearB ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
        if (yearA == yearB && monthA == dayB && dayA == monthB)
        {
            return OneSlip;
        }
        if (same == 2)
        {
            return IsOneSlip(a, b) ? OneSlip : 3;
        }
        if (same == 1 && IsNeighbourSlip(Field.Values[left], Field.Values[right]))
        {
            return OneSlip;
        }
        return yearA == yearB ? 2 : AgreementPattern.Different;
    }

    /// <summary>Whether the digits differ in one place, or in two neighbouring ones that are exchanged.</summary>
    static bool IsOneSlip(int a, int b)
    {
        int places = 0;
        int sum = 0;
        for (; a > 0 || b > 0; a /= 10, b /= 10)
        {
            places += a % 10 == b % 10 ? 0 : 1;
            sum += (a % 10) - (b % 10);
        }
        return places == 1 || (places == 2 && sum == 0);
    }

    static bool IsNeighbourSlip(string left, string right) => TypingErrors.Between(left, right, 1) <= 1;
}
