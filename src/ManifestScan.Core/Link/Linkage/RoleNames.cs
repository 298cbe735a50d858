namespace ManifestScan.Link.Linkage;

/// <summary>The names of roles in arguments and tables: given_name, birth_date.</summary>
static class RoleNames
{
    /// <summary>All names, in order.</summary>
    internal static readonly IReadOnlyList<string> All = [.. Enum.GetNames<RecordRole>().Select(Snake)];

    /// <summary>The role of a name; null when there is none.</summary>
    internal static RecordRole? Parse(string name)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i] == name)
            {
                return (RecordRole)i;
            }
        }
        return null;
    }

    /// <summary>The name of a role.</summary>
    internal static string Of(RecordRole role) => All[(int)role];

    static string Snake(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
