namespace ManifestScan.Simulate.Stories;

/// <summary>Every story and look-alike, in the order of <see cref="Stage.Tag"/>.</summary>
static class Catalogue
{
    internal static readonly Script[] All =
    [
        new("founding", false, 7, OfficialStories.Founding) { EveryRounds = 6 },
        new("serial-passports", false, 3, IdentityStories.SerialPassports),
        new("two-passports", false, 1, IdentityStories.TwoPassports),
        new("two-places", false, 1, IdentityStories.TwoPlaces),
        new("other-spelling", false, 1, IdentityStories.OtherSpelling),
        new("alias", false, 2, IdentityStories.Alias),
        new("swapped-traveller", false, 2, IdentityStories.SwappedTraveller),
        new("shadow-pair", false, 2, CompanyStories.ShadowPair),
        new("shadow-neighbour", false, 2, CompanyStories.ShadowNeighbour),
        new("follower", false, 2, CompanyStories.Follower),
        new("quiet-group", false, 5, CompanyStories.QuietGroup),
        new("leaves-after-event", false, 3, CompanyStories.LeavesAfterEvent) { IsToldByBookings = true },
        new("one-phone", false, 6, BookingStories.OnePhone) { IsToldByBookings = true },
        new("unbooked", false, 1, BookingStories.Unbooked),
        new("booking-burst", false, 6, BookingStories.Burst) { IsToldByBookings = true },
        new("late-cash-ring", false, 5, BookingStories.LateCashRing) { IsToldByBookings = true },
        new("courier", false, 1, RouteStories.Courier),
        new("hub-reversal", false, 1, RouteStories.HubReversal),

        new("delegation", true, 7, OfficialLookAlikes.Delegation) { EveryRounds = 2 },
        new("posted-official", true, 1, OfficialLookAlikes.PostedOfficial),
        new("family-numbers", true, 4, IdentityLookAlikes.FamilyNumbers),
        new("dual-national", true, 1, IdentityLookAlikes.DualNational),
        new("namesake", true, 2, IdentityLookAlikes.Namesake),
        new("renamed", true, 1, IdentityLookAlikes.Renamed),
        new("twins", true, 2, IdentityLookAlikes.Twins),
        new("replaced-colleague", true, 2, IdentityLookAlikes.ReplacedColleague),
        new("holiday-couple", true, 2, CompanyLookAlikes.HolidayCouple),
        new("company-pair", true, 2, CompanyLookAlikes.CompanyPair),
        new("commuters", true, 2, CompanyLookAlikes.Commuters),
        new("assistant", true, 2, CompanyLookAlikes.Assistant),
        new("shift-rotation", true, 5, CompanyLookAlikes.ShiftRotation),
        new("sports-team", true, 8, CompanyLookAlikes.SportsTeam),
        new("medical-attendant", true, 2, CompanyLookAlikes.MedicalAttendant),
        new("event-audience", true, 4, CompanyLookAlikes.EventAudience),
        new("agency-phone", true, 6, BookingLookAlikes.AgencyPhone),
        new("standby-staff", true, 1, BookingLookAlikes.StandbyStaff),
        new("separate-tour", true, 6, BookingLookAlikes.SeparateTour),
        new("labour-crew", true, 5, BookingLookAlikes.LabourCrew),
        new("relocation", true, 3, RouteLookAlikes.Relocation),
        new("field-engineer", true, 1, RouteLookAlikes.FieldEngineer),
        new("missed-connection", true, 1, RouteLookAlikes.MissedConnection),

        new("never-boards", false, 1, HabitStories.NeverBoards) { IsOnRequest = true },
        new("two-returns", false, 1, HabitStories.TwoReturns) { IsOnRequest = true },
        new("split-trips", false, 1, HabitStories.SplitTrips) { IsOnRequest = true },
        new("one-payer", false, 6, HabitStories.OnePayer) { IsOnRequest = true },
        new("one-way-out", false, 1, WayStories.OneWayOut) { IsOnRequest = true },
        new("broken-way", false, 1, WayStories.BrokenWay) { IsOnRequest = true },
        new("detour", false, 1, WayStories.Detour) { IsOnRequest = true },
        new("strange-path", false, 1, WayStories.StrangePath) { IsOnRequest = true },
        new("other-name", false, 1, NameStories.OtherName) { IsOnRequest = true },
        new("shared-document", false, 1, NameStories.SharedDocument) { IsOnRequest = true },
        new("new-face", false, 1, NameStories.NewFace) { IsOnRequest = true },
        new("ill-once", true, 1, HabitStories.IllOnce) { IsOnRequest = true },
        new("counter-card", true, 6, HabitStories.CounterCard) { IsOnRequest = true },
        new("season-worker", true, 1, WayStories.SeasonWorker) { IsOnRequest = true },
        new("just-married", true, 1, NameStories.JustMarried) { IsOnRequest = true },
        new("counter-burst", false, 6, CounterStories.CounterBurst) { IsOnRequest = true, IsToldByBookings = true },
        new("home-counter", true, 16, CounterStories.HomeCounter) { IsOnRequest = true, IsToldByBookings = true },
        new("long-silence", false, 1, RhythmStories.LongSilence) { IsOnRequest = true },
        new("scattered-party", false, 3, SeatStories.ScatteredParty) { IsOnRequest = true },
        new("two-seasons", true, 1, RhythmStories.TwoSeasons) { IsOnRequest = true },
        new("sold-seats", true, 3, SeatStories.SoldSeats) { IsOnRequest = true },
    ];

    /// <summary>Every story that can be planted, those on request among them.</summary>
    internal static IReadOnlyList<string> StoryNames { get; } = [.. All.Where(s => !s.IsLookAlike).Select(s => s.Name)];

    internal static IReadOnlyList<string> LookAlikeNames { get; } = [.. All.Where(s => s.IsLookAlike).Select(s => s.Name)];
}
