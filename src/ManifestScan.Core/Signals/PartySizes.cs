using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>How large the parties of the run are.</summary>
sealed class PartySizes
{
    readonly TravelData _data;
    readonly int[] _sizeOfParty;
    readonly List<int> _partiesOfSize = [0];
    readonly int _parties;

    internal PartySizes(TravelData data)
    {
        _data = data;
        _sizeOfParty = new int[data.PartyOfMovement.Length];
        for (int movement = 0; movement < _sizeOfParty.Length; movement++)
        {
            _sizeOfParty[data.PartyOfMovement[movement]] += data.Tables.Movements.Statuses[movement] == MovementStatus.Cancelled ? 0 : 1;
        }
        foreach (int size in _sizeOfParty.Where(s => s > 0))
        {
            while (_partiesOfSize.Count <= size)
            {
                _partiesOfSize.Add(0);
            }
            _partiesOfSize[size]++;
            _parties++;
        }
    }

    /// <summary>People in the party of a movement.</summary>
    internal int Of(int movement) => _sizeOfParty[_data.PartyOfMovement[movement]];

    /// <summary>The share of all other parties that have as many people or more.</summary>
    internal double ShareOf(int size) => (_partiesOfSize.Skip(size).Sum() - 1 + 0.5) / _parties;
}
