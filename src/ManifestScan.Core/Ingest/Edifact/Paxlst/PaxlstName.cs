using System.Text;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>Reads the name of a passenger from NAD: <c>DOE:JOHN:WAYNE</c>, or all in one component.</summary>
static class PaxlstName
{
    internal static void Read(Segment segment, PaxlstPerson person)
    {
        int element = 4;
        if (segment[4].IsEmpty && segment[4, 1].IsEmpty)
        {
            // An element too few or too many: the first one that holds letters is the name.
            element = Enumerable.Range(2, 4).FirstOrDefault(e => !segment[e].IsEmpty || !segment[e, 1].IsEmpty, 4);
        }
        string family = Encoding.UTF8.GetString(segment[element]);
        int slash = family.IndexOf('/', StringComparison.Ordinal);
        string given = Joined(segment, element);
        if (slash > 0 && given.Length == 0)
        {
            (family, given) = (family[..slash], family[(slash + 1)..].Replace('/', ' '));
        }
        person.Surname = family.Length == 0 ? null : family;
        person.GivenNames = given.Length == 0 ? null : given;
    }

    /// <summary>Whether an unknown segment looks like the NAD of a passenger: its qualifier, empty elements, a name.</summary>
    internal static bool IsDamagedHead(Segment segment)
    {
        bool isKnown = segment.Tag != 0 && Tags.IsKnown(segment.Tag);
        return !isKnown && segment.Components(4) >= 2 && !segment[4].IsEmpty && segment[2].IsEmpty && segment[3].IsEmpty
            && segment[1].Length is 2 or 3;
    }

    static string Joined(Segment segment, int element)
    {
        string given = Encoding.UTF8.GetString(segment[element, 1]);
        for (int component = 2; component < segment.Components(element); component++)
        {
            string more = Encoding.UTF8.GetString(segment[element, component]);
            given = more.Length == 0 ? given : given.Length == 0 ? more : $"{given} {more}";
        }
        return given;
    }
}
