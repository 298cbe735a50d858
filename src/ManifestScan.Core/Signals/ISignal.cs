namespace ManifestScan.Signals;

/// <summary>A pattern looked for. The id is the path: namespace and type name, in kebab case.</summary>
/// <remarks>
/// Implement <see cref="ITravellerSignal"/> when one traveller's records are enough and <see cref="IBatchSignal"/> when the whole batch is
/// needed. A signal holds no state, and gives a traveller at most one hit: its best look, corrected for the looks.
/// </remarks>
interface ISignal;

/// <summary>A signal that needs nothing but one traveller's own records.</summary>
interface ITravellerSignal : ISignal
{
    /// <summary>Looks at one traveller; called on many threads.</summary>
    /// <returns>The hit, or null.</returns>
    Model.Hit? Look(SignalContext context, int traveller);
}

/// <summary>A signal that compares travellers or flights over the whole batch.</summary>
interface IBatchSignal : ISignal
{
    /// <summary>Looks at everything once.</summary>
    void Look(SignalContext context, Findings findings);
}
