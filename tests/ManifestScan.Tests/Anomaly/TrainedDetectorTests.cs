using ManifestScan.Model;

namespace ManifestScan.Anomaly;

public sealed class TrainedDetectorTests
{
    [Fact]
    public void Explain_SaysWhatWasSeenAndWhatIsOrdinary()
    {
        NumericTable table = Numbers.Of([.. Enumerable.Range(0, 200).Select(i => i == 9 ? 75f : i % 4)], [.. Enumerable.Range(0, 200).Select(i => (float)(i % 5))]);
        (TrainedDetector trained, double[] scores) = TrainedDetector.Fit(DetectorCatalogue.Find("ecod")!, table, new FitOptions(), "");

        Assert.Equal(9, Numbers.Strangest(scores));
        Assert.Equal("f0 75, ordinary 0 to 3", trained.Explain(table, [9], 1)[0][0]);
    }

    [Fact]
    public void Fit_MissingValues_CountAsOrdinary()
    {
        NumericTable table = Numbers.Cloud(200, 3);
        table.Columns[0][5] = float.NaN;
        (_, double[] scores) = TrainedDetector.Fit(DetectorCatalogue.Find("default")!, table, new FitOptions(), "");

        Assert.All(scores, s => Assert.True(double.IsFinite(s)));
        Assert.True(scores[5] < scores.Max());
    }

    [Fact]
    public void Fit_NothingToLearnFrom_ScoresNothing()
    {
        foreach (NumericTable table in new[] { Numbers.Of(), Numbers.Of(new float[4]), Numbers.Of([[]]), Numbers.Of([float.NaN, float.NaN]) })
        {
            (TrainedDetector trained, double[] scores) = TrainedDetector.Fit(DetectorCatalogue.Find("default")!, table, new FitOptions(), "");

            Assert.Empty(trained.Columns);
            Assert.All(scores, s => Assert.Equal(0, s));
            Assert.All(trained.Explain(table, [.. Enumerable.Range(0, table.RowCount)], 1), Assert.Empty);
        }
    }

    [Fact]
    public void Load_WhatWasSaved_ScoresAnotherTableAlikeAndKnowsItsRows()
    {
        (TrainedDetector trained, _) = TrainedDetector.Fit(DetectorCatalogue.Find("default")!, Numbers.Cloud(300, 4), new FitOptions(), "ABC");
        using var stream = new MemoryStream();
        trained.Save(stream);
        stream.Position = 0;
        var loaded = TrainedDetector.Load(stream);
        NumericTable other = Numbers.CloudWithStranger(100, 4, stranger: 50);
        double[] scores = loaded.Score(other, 2);

        Assert.Equal(trained.Score(other, 1), scores);
        Assert.Equal("ABC", loaded.TrainedOn);
        Assert.Equal(1.0 / 301, loaded.PValue(scores[50]), 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(200)]
    public void Load_SomethingElse_IsInvalidData(int length)
    {
        (TrainedDetector trained, _) = TrainedDetector.Fit(DetectorCatalogue.Find("ecod")!, Numbers.Cloud(300, 4), new FitOptions(), "");
        using var stream = new MemoryStream();
        trained.Save(stream);

        Assert.Throws<InvalidDataException>(() => TrainedDetector.Load(new MemoryStream(stream.ToArray()[..length])));
        Assert.Throws<InvalidDataException>(() => TrainedDetector.Load(new MemoryStream("row,score,p\n1,2,3\n"u8.ToArray())));
    }
}
