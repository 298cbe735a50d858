namespace ManifestScan.Signals;

/// <summary>How much travellers differ in a rate: the correlation among the chances of one traveller, by moments.</summary>
/// <remarks>
/// A rate that some have and most have not (standby staff, dual nationals, homonyms) makes the second observation of one traveller cheap.
/// The tested traveller is left out, so that nobody's habit excuses itself. Source: the moment estimator of the beta-binomial's
/// intra-class correlation (Ridout, Demétrio and Firth, Biometrics 1999).
/// </remarks>
/// <param name="least">The correlation where too few have two chances to tell, above 0 and below 1.</param>
sealed class Overdispersion(double least)
{
    const double Most = 0.9;

    double _excess;
    double _weight;

    /// <summary>Counts a traveller: observed so often in so many chances, where each had this rate.</summary>
    internal void Add(int observed, int chances, double rate)
    {
        if (chances > 1)
        {
            _excess += Excess(observed, chances, rate);
            _weight += chances - 1;
        }
    }

    /// <summary>Bits of "at least as often" for a traveller counted before with the same numbers, by a beta-binomial law.</summary>
    /// <param name="observed">How often.</param>
    /// <param name="chances">Of how many chances.</param>
    /// <param name="counted">The rate given when the traveller was counted.</param>
    /// <param name="rate">The rate by the traveller's own null model.</param>
    internal double Bits(int observed, int chances, double counted, double rate)
    {
        double strength = (1 / Correlation(observed, chances, counted)) - 1;
        return Tails.BetaBinomialBits(observed, chances, rate * strength, (1 - rate) * strength);
    }

    double Correlation(int observed, int chances, double rate)
    {
        double excess = chances > 1 ? _excess - Excess(observed, chances, rate) : _excess;
        double weight = chances > 1 ? _weight - (chances - 1) : _weight;
        return weight < 1 ? least : Math.Clamp(excess / weight, least, Most);
    }

    static double Excess(int observed, int chances, double rate)
    {
        double residual = observed - (chances * rate);
        return (residual * residual / (chances * rate * (1 - rate))) - 1;
    }
}
