using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests.Peers;

/// <summary>Damage to files with the encodings and codecs that our own writer does not use.</summary>
public sealed class PeerFuzzTests
{
    [Theory]
    [InlineData(11, """{"version":"V2","dictionary":false,"compression":"UNCOMPRESSED","encodings":{"Float":"BYTE_STREAM_SPLIT"}}""")]
    [InlineData(10, """{"dictionary":false,"compression":"UNCOMPRESSED","encodings":{"String":"DELTA_LENGTH_BYTE_ARRAY"}}""")]
    [InlineData(12, """{"version":"V2","compression":"ZSTD"}""")]
    [InlineData(13, """{"compression":"ZSTD","dictionary":false}""")]
    [InlineData(14, """{"compression":"LZ4_RAW","dictionary":false}""")]
    [InlineData(15, """{"compression":"GZIP"}""")]
    [InlineData(16, """{"compression":"BROTLI"}""")]
    public void Read_FlippedBytesOfPeerFile_FailsCleanly(int seed, string options)
    {
        byte[] file = Peer.Require("parquet-wasm").Write(RandomTable.Create(seed, 60), options);
        var random = new Random(seed);
        for (int round = 0; round < Fuzz.Rounds; round++)
            Fuzz.AssertClean(Fuzz.Flipped(file, random), seed, round);
    }
}
