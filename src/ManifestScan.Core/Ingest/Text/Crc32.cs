using System.Buffers.Binary;

namespace ManifestScan.Ingest.Text;

/// <summary>The CRC-32 of zip (ISO 3309, polynomial 0xEDB88320 reflected), eight bytes at a time.</summary>
static class Crc32
{
    const int Lanes = 8;

    static readonly uint[] Table = Fill();

    /// <summary>The checksum of a text, of which <paramref name="crc"/> is that of the part before; 0 at the start.</summary>
    internal static uint Append(uint crc, ReadOnlySpan<byte> text)
    {
        crc = ~crc;
        for (; text.Length >= Lanes; text = text[Lanes..])
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ crc;
            crc = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                crc ^= Table[((Lanes - 1 - lane) * 256) + (int)((word >> (lane * 8)) & 0xFF)];
            }
        }
        foreach (byte b in text)
        {
            crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }
        return ~crc;
    }

    static uint[] Fill()
    {
        var table = new uint[Lanes * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }
            table[i] = value;
        }
        for (int i = 256; i < table.Length; i++)
        {
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        }
        return table;
    }
}
