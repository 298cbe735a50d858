namespace ManifestScan.Pipeline.Cards;

/// <summary>What new cards and signals begin as: working ones, to be changed.</summary>
static class CardTemplates
{
    /// <summary>A card without code.</summary>
    internal const string Card = """
        # A card without code: conditions over one traveller's own movements and bookings. Change everything below, then run
        #   manifestscan signals test --cards FOLDER           the examples
        #   manifestscan signals backtest THIS-FILE OUT        whom it would have hit in a finished run
        #   manifestscan score INPUT -o OUT --cards FOLDER     shown, without weight until a pipeline gives it one
        id: {ID}
        title: Three flights or more between two airports within two months
        status: experimental            # experimental -> stable -> retired
        version: 1                      # raise it when the meaning of a hit changes
        why: >-
          Say why this is worth a look, and where the pattern was seen before.
        nullModel: >-
          Empirical: the share of all travellers of the run who meet the conditions, each counted with the others. Say here what
          ordinary travel meets them too, and why the share of the run is a fair expectation.
        reads:                          # every field the conditions touch
          - movement.arrival_airport
          - movement.carrier
          - movement.departure_airport
          - movement.departure_date
          - movement.flight_number
          - movement.role
          - movement.status
        falsePositives:
          - Say which innocent travellers look the same, one line each.
        nextSteps:
          - Say what to check before anybody believes a hit.
        detection:                      # all must hold; see docs/pipelines.md for the fields
          - of: movements               # or bookings
            where: route=SVO-IKA|IKA-SVO
            distinct: flight            # counts different values of a field; rows when left out
            atLeast: 3
            withinDays: 60              # the whole run when left out
        examples:                       # one that fires, with its reason to the letter, and one that is silent
          - name: Three flights in two months
            ordinary: ZZ101 SVO IKA 2030-01-01 every 7 days 2 times, 10 parties
            manifest: |
              carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer
              ZZ,101,SVO,IKA,2030-01-01T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,102,IKA,SVO,2030-01-05T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,101,SVO,IKA,2030-02-01T10:00,SAMPLE,ONE,751000001,RUS
            reason: "Counted 3 (movements by flight, route=SVO-IKA|IKA-SVO, within 60 days; at least 3). 1 of 21 travellers of this run shows the same."
          - name: Three flights in half a year
            manifest: |
              carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer
              ZZ,101,SVO,IKA,2030-01-01T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,102,IKA,SVO,2030-03-05T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,101,SVO,IKA,2030-06-01T10:00,SAMPLE,ONE,751000001,RUS

        """;

    /// <summary>The card of a signal with code.</summary>
    internal const string CodeCard = """
        id: {ID}
        title: Many legs
        status: experimental
        version: 1
        why: >-
          Say why this is worth a look, and where the pattern was seen before.
        nullModel: >-
          None yet: the fact is shown with 0 bits. A signal whose null model cannot be written down is not one yet.
        reads:
          - movement.departure_date
          - movement.role
          - movement.status
        falsePositives:
          - Say which innocent travellers look the same, one line each.
        nextSteps:
          - Say what to check before anybody believes a hit.
        parameters:
          minimumLegs: 3                # say why this number
        examples:
          - name: Three legs
            manifest: |
              carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer
              ZZ,101,SVO,IKA,2030-01-01T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,102,IKA,SVO,2030-01-05T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,101,SVO,IKA,2030-02-01T10:00,SAMPLE,ONE,751000001,RUS
            reason: "Travelled on 3 legs."
          - name: Two legs
            manifest: |
              carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer
              ZZ,101,SVO,IKA,2030-01-01T10:00,SAMPLE,ONE,751000001,RUS
              ZZ,102,IKA,SVO,2030-01-05T10:00,SAMPLE,ONE,751000001,RUS

        """;

    /// <summary>The code of a signal.</summary>
    internal const string Code = """
        using ManifestScan.Model;

        namespace ManifestScan.Signals.{FAMILY};

        /// <summary>Say what the signal sees, under which null model, and what it is silent about.</summary>
        sealed class {NAME} : ITravellerSignal
        {
            public Hit? Look(SignalContext context, int traveller)
            {
                int[] movements = context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray();
                return movements.Length < context.Parameters.Count("minimumLegs") ? null : new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = 0,
                    Observed = movements.Length,
                    Reason = $"Travelled on {Wording.Count(movements.Length, "leg")}.",
                    Movements = movements,
                };
            }
        }

        """;

    /// <summary>The tests of a signal.</summary>
    internal const string Test = """
        namespace ManifestScan.Signals.{FAMILY};

        public class {NAME}Tests
        {
            // What the examples of the card do not show: boundaries, and one test that doubles a base rate and asserts the new bits.
            [Fact]
            public void Card_IsThere() => Assert.Equal("{ID}", SignalCatalogue.Default.Find("{ID}")?.Id);
        }

        """;
}
