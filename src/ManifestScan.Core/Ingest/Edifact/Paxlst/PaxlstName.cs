using System.Text;
using ManifestScan.Model;

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
            element = FirstFilled(segment);
        }
        ReadOnlySpan<byte> family = segment[element];
        int slash = family.IndexOf((byte)'/');
        if (segment.Components(element) > 2)
        {
            person.Keep(Field.GivenNames, Encoding.UTF8.GetBytes(Joined(segment, element)));
        }
        else if (!segment[element, 1].IsEmpty)
        {
            person.Keep(Field.GivenNames, segment[element, 1]);
        }
        else if (slash > 0)
        {
            person.Keep(Field.GivenNames, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(family[(slash + 1)..]).Replace('/', ' ')));
            family = family[..slash];
        }
        person.Keep(Field.Surname, family);
    }

    static int FirstFilled(Segment segment)
    {
        for (int element = 2; element < 6; element++)
        {
            if (!segment[element].IsEmpty || !segment[element, 1].IsEmpty)
            {
                return element;
            }
        }
        return 4;
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
