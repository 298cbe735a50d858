namespace ManifestScan.Model;

/// <summary>Sex as stated in a record. Carries no weight; kept to keep people apart.</summary>
public enum Sex
{
    /// <summary>Not provided or unspecified.</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
