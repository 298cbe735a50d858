namespace ManifestScan.Normalize;

/// <summary>What one raw value says, where that is a single value.</summary>
/// <param name="Value">The value; null, or the type's "unknown", when the raw value gives none.</param>
/// <param name="Fault">What was wrong or doubtful, or null.</param>
/// <typeparam name="T">Type of the value.</typeparam>
readonly record struct ValueReading<T>(T Value, ValueFault? Fault);
