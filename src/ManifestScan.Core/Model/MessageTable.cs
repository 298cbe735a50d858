namespace ManifestScan.Model;

/// <summary>The messages of a share of the inputs, each once, in order of first use.</summary>
public sealed class MessageTable
{
    readonly List<RawMessage> _messages = [];
    readonly Dictionary<RawMessage, int> _indexes = [];

    /// <summary>Number of messages, 0 or more.</summary>
    public int Count => _messages.Count;

    /// <summary>A message, by its index.</summary>
    public RawMessage this[int index] => _messages[index];

    /// <summary>The index of a message, storing it when it is new.</summary>
    public int Intern(RawMessage message)
    {
        if (!_indexes.TryGetValue(message, out int index))
        {
            _indexes[message] = index = _messages.Count;
            _messages.Add(message);
        }
        return index;
    }

    internal int[] Append(MessageTable other) => [.. other._messages.Select(Intern)];
}
