using ManifestScan.Link.Linkage;

namespace ManifestScan.Link.Likely;

/// <summary>Which persons are compared: one document, or one birth date and names that sound alike in one word, or alike names and one birthday.</summary>
/// <remarks>A name alone compares nobody: it would join nobody either, and common names are many.</remarks>
static class PersonBlocking
{
    internal static List<BlockingPass> Passes(RecordTable table, RecordComparer comparer)
    {
        List<BlockingAtom> atoms = BlockingAtoms.Of(table, comparer, leastValues: 1);
        return
        [
            .. Pass(atoms, "document"),
            .. Pass(atoms, "birth date", "name sound"),
            .. Pass(atoms, "birth date", "name other sound"),
            .. Pass(atoms, "name sound", "name other sound", "birth date day"),
        ];
    }

    static IEnumerable<BlockingPass> Pass(List<BlockingAtom> atoms, params string[] names)
    {
        BlockingAtom[] used = [.. names.Select(n => atoms.Find(a => a.Name == n)).OfType<BlockingAtom>()];
        if (used.Length < names.Length)
        {
            yield break; // nobody states the field
        }
        uint[] keys = [.. used[0].Keys];
        foreach (BlockingAtom atom in used.Skip(1))
        {
            for (int row = 0; row < keys.Length; row++)
            {
                keys[row] = keys[row] == 0 || atom.Keys[row] == 0 ? 0 : BlockingAtoms.Mix(keys[row], atom.Keys[row]);
            }
        }
        yield return new BlockingPass(string.Join(" + ", names), keys);
    }
}
