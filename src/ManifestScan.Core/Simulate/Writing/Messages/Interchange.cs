using System.Globalization;
using System.Text;

namespace ManifestScan.Simulate.Writing.Messages;

/// <summary>Writes interchanges of one message each, and counts what their trailers have to state.</summary>
sealed class Interchange
{
    readonly StringBuilder _text = new();
    long _number;
    int _segments;

    /// <summary>Opens an interchange and its message.</summary>
    /// <param name="syntax">Of the interchange: identifier and version.</param>
    /// <param name="type">Of the message, with its version.</param>
    /// <param name="sender">Who sends it.</param>
    /// <param name="prepared">When it was prepared.</param>
    internal void Begin(string syntax, string type, string sender, DateTime prepared)
    {
        _number++;
        Raw($"UNB+{syntax}+{sender}+XX+{prepared:yyMMdd}:{prepared:HHmm}+{_number}");
        _segments = 0;
        Raw($"UNH+1+{type}");
    }

    /// <summary>A segment; its values have gone through <see cref="Released"/>.</summary>
    internal void Raw(FormattableString segment)
    {
        _segments++;
        _text.Append(segment.ToString(CultureInfo.InvariantCulture)).Append('\'');
    }

    /// <summary>Closes message and interchange.</summary>
    internal void End()
    {
        Raw($"UNT+{_segments + 1}+1");
        Raw($"UNZ+1+{_number}");
        _text.Append('\n');
    }

    /// <summary>What was written since the last call, as UTF-8.</summary>
    internal byte[] Take()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return bytes;
    }

    /// <summary>A value in which no service character is taken for one.</summary>
    internal static string Released(string value) => value.AsSpan().IndexOfAny("'+:?") < 0
        ? value
        : value.Replace("?", "??", StringComparison.Ordinal).Replace("'", "?'", StringComparison.Ordinal)
            .Replace("+", "?+", StringComparison.Ordinal).Replace(":", "?:", StringComparison.Ordinal);
}
