using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>What every detector, present and future, keeps to.</summary>
public sealed class DetectorCatalogueTests
{
    public static TheoryData<string> Names => [.. DetectorCatalogue.All.Select(d => d.Name)];

    // Pairwise looks for pairs of common values, and one value far out makes the even bins of HBOS too wide to tell.
    public static TheoryData<string> SingleFeatureNames => [.. DetectorCatalogue.All.Select(d => d.Name).Where(n => n is not ("pairwise" or "hbos"))];

    [Theory]
    [MemberData(nameof(SingleFeatureNames))]
    public void Score_ARowFarOut_IsAmongTheStrangestAndItsFeatureTheReason(string name)
    {
        NumericTable table = Numbers.CloudWithStranger(500, 6, stranger: 321);
        IAnomalyModel model = Fit(name, table);
        var parts = new float[6];

        model.Explain(Numbers.Row(table, 321), parts);

        // Detectors of tails and bins do not care how far: one feature of six is no more than the least likely of 500.
        double[] scores = model.Score(table, 2);
        Assert.True(scores.Count(s => s >= scores[321]) <= 25);
        Assert.Equal(1, Array.IndexOf(parts, parts.Max()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FitAndScore_AnyNumberOfThreads_GiveTheSameBytes(string name)
    {
        NumericTable table = Numbers.CloudWithStranger(3000, 7, stranger: 5);

        Assert.Equal(Bytes(Fit(name, table, threads: 1)), Bytes(Fit(name, table, threads: 5)));
        Assert.Equal(Fit(name, table).Score(table, 1), Fit(name, table).Score(table, 5));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_WhatWasSaved_ScoresAndExplainsBitForBit(string name)
    {
        NumericTable table = Numbers.CloudWithStranger(400, 5, stranger: 7);
        NumericTable other = Numbers.Cloud(100, 5, seed: 9);
        IAnomalyModel model = Fit(name, table);
        var parts = new float[5];
        var loadedParts = new float[5];

        IAnomalyModel loaded = DetectorCatalogue.Find(name)!.Load(new BinaryReader(new MemoryStream(Bytes(model))));
        model.Explain(Numbers.Row(other, 3), parts);
        loaded.Explain(Numbers.Row(other, 3), loadedParts);

        Assert.Equal(model.Score(other, 1), loaded.Score(other, 1));
        Assert.Equal(parts, loadedParts);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Score_OneRowTwoRowsOrOneColumn_IsFinite(string name)
    {
        foreach (NumericTable table in new[] { Numbers.Cloud(1, 3), Numbers.Cloud(2, 3), Numbers.Cloud(50, 1), Numbers.Cloud(3, 400) })
        {
            Assert.All(Fit(name, table).Score(table, 2), s => Assert.True(double.IsFinite(s)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Score_ColumnsWithoutVariationAndEqualRows_AreFinite(string name)
    {
        NumericTable table = Numbers.Of(new float[60], [.. Enumerable.Repeat(3f, 60)], [.. Enumerable.Range(0, 60).Select(i => i == 4 ? 1f : 0)]);
        double[] scores = Fit(name, table).Score(table, 2);

        Assert.All(scores, s => Assert.True(double.IsFinite(s)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Score_ValuesBeyondAllThatWereSeen_IsFiniteAndNotLower(string name)
    {
        NumericTable table = Numbers.Cloud(300, 4);
        IAnomalyModel model = Fit(name, table);
        NumericTable far = Numbers.Of([3f, 1e30f], [30f, -1e30f], [300f, 1e30f], [3000f, -1e30f]);
        double[] scores = model.Score(far, 1);

        Assert.All(scores, s => Assert.True(double.IsFinite(s)));
        Assert.True(scores[1] >= scores[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_DamagedBytes_IsInvalidData(string name)
    {
        byte[] bytes = Bytes(Fit(name, Numbers.Cloud(50, 3)));

        foreach (int length in new[] { 0, 3, bytes.Length / 3, bytes.Length / 2 })
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[..length]));
            Exception? fault = Record.Exception(() => DetectorCatalogue.Find(name)!.Load(reader));
            Assert.True(fault is InvalidDataException or EndOfStreamException, $"{length}: {fault}");
        }
    }

    [Fact]
    public void Find_NamesOfTheContract_AreAllThere()
    {
        string[] contract = ["isolation-forest", "extended-isolation-forest", "ecod", "copod", "hbos", "spad", "pca", "knn", "pairwise", "default"];

        Assert.Equal(contract.Order(), DetectorCatalogue.All.Select(d => d.Name).Order());
        Assert.All(contract, n => Assert.Equal(n, DetectorCatalogue.Find(n)!.Name));
        Assert.Null(DetectorCatalogue.Find("oracle"));
    }

    static IAnomalyModel Fit(string name, NumericTable table, int threads = 2) => DetectorCatalogue.Find(name)!.Fit(table, new FitOptions(3, threads));

    static byte[] Bytes(IAnomalyModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        model.Save(writer);
        return stream.ToArray();
    }
}
