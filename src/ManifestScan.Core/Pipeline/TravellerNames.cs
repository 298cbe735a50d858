using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What a list of the user's may call a traveller: the id, a document's number, or ISSUER:NUMBER; in capitals.</summary>
static class TravellerNames
{
    /// <summary>Of a traveller of linked data.</summary>
    internal static IEnumerable<string> Of(TravelData data, int traveller)
    {
        yield return data.Travellers.IdOf(traveller);
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller].ToArray())
        {
            int document = data.Tables.Persons[person].DocumentId;
            if (document >= 0 && data.Tables.Numbers.Text(data.Tables.Documents[document].NumberId) is { } number)
            {
                yield return number;
                yield return $"{data.Tables.Codes.Text(data.Tables.Documents[document].IssuerId)}:{number}";
            }
        }
    }

    /// <summary>Of a traveller of a finished run.</summary>
    /// <param name="id">Id of the traveller.</param>
    /// <param name="documents">Documents as ISSUER:NUMBER.</param>
    internal static IEnumerable<string> Of(string id, IEnumerable<string?> documents) =>
        documents.OfType<string>().SelectMany(d => new[] { d, d[(d.IndexOf(':', StringComparison.Ordinal) + 1)..] }).Prepend(id);
}
