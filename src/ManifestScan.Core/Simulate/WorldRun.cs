using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Stories;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Writing;

namespace ManifestScan.Simulate;

/// <summary>Makes a world window by window, a run of days at a time, so that memory holds only one window.</summary>
sealed class WorldRun
{
    const int UnitsPerBlock = 4096;
    const int RowsPerWindow = 400_000;
    const int MostDaysPerWindow = 366;

    readonly SimulationPlan _plan;
    readonly string _folder;
    readonly IProgress<SimulationProgress>? _progress;
    readonly WorldSize _size;
    readonly Population _population;
    readonly Planting _planting;
    readonly Phrases _phrases;
    readonly Dictionary<string, byte> _seen = new(StringComparer.Ordinal);
    readonly List<PendingTrip> _pending = [];
    readonly ParallelOptions _parallel;
    long _manifestRows, _bookingRows, _flights;

    internal WorldRun(SimulationPlan plan, string folder, IProgress<SimulationProgress>? progress)
    {
        (_plan, _folder, _progress) = (plan, folder, progress);
        _size = WorldSize.Of(plan);
        var census = new Census(_size.World, _size.Units);
        _population = new Population(_size.World, census);
        _planting = new Planting(_size.World, census, _population.Maker, _size);
        _phrases = new Phrases(_size.World);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = plan.Threads };
    }

    internal SimulationSummary Run()
    {
        bool books = _plan.Shape != WorldShape.NoBookings;
        using var manifests = new OutputFile(_folder, "manifests.csv", ManifestDay.Header);
        using OutputFile? bookings = books ? new OutputFile(_folder, "bookings.csv", BookingDay.Header) : null;
        int days = DaysPerWindow();
        for (int from = 0; from < _plan.Days; from += days)
        {
            int to = Math.Min(_plan.Days, from + days);
            Write(Make(from, to), manifests, bookings);
            _progress?.Report(new SimulationProgress(to, _plan.Days, _manifestRows + _bookingRows));
        }
        SideFiles.WriteEvents(_folder, _size.World, _planting.Occasions);
        SideFiles.WritePeople(_folder, _size.World, _planting, _population.Maker);
        SideFiles.WriteTruth(_folder, _seen);
        manifests.Complete();
        bookings?.Complete();
        return Summarise();
    }

    int DaysPerWindow() => (int)Math.Clamp(RowsPerWindow * (double)_plan.Days / Math.Max(1, _size.Movements), 1, MostDaysPerWindow);

    Window Make(int from, int to)
    {
        int blocks = (int)((_size.Units + UnitsPerBlock - 1) / UnitsPerBlock);
        PendingTrip[] pending = [.. _pending.Where(t => t.Day < to)];
        _pending.RemoveAll(t => t.Day < to);
        int resumed = (pending.Length + UnitsPerBlock - 1) / UnitsPerBlock;
        var slices = new Slice[blocks + resumed];
        Parallel.For(0, slices.Length, _parallel, i =>
        {
            var slice = slices[i] = new Slice(_size.World, from, to);
            if (i < blocks)
            {
                SetOut((ulong)i * UnitsPerBlock, slice);
                return;
            }
            foreach (PendingTrip trip in pending.AsSpan((i - blocks) * UnitsPerBlock)[..Math.Min(UnitsPerBlock, pending.Length - ((i - blocks) * UnitsPerBlock))])
            {
                _population.GoOn(trip, slice);
            }
        });
        foreach (Slice slice in slices)
        {
            _pending.AddRange(slice.Later);
        }
        return Window.Join(from, to, slices);
    }

    void SetOut(ulong first, Slice slice)
    {
        ulong end = Math.Min(_size.Units, first + UnitsPerBlock);
        for (ulong unit = first; unit < end; unit++)
        {
            if (_planting.At(unit) is { } instance)
            {
                _planting.Play(instance, slice);
            }
            else
            {
                _population.SetOut(unit, slice);
            }
        }
    }

    void Write(Window window, OutputFile manifests, OutputFile? bookings)
    {
        int days = window.ManifestByDay.Length;
        var manifestDays = new (ManifestDay Day, CsvBuffer Text)[days];
        var bookingDays = new CsvBuffer[days];
        Parallel.For(0, days * 2, _parallel, job =>
        {
            int day = job / 2;
            var text = new CsvBuffer();
            if (job % 2 == 0)
            {
                using var writer = new ManifestDay(_size.World, _phrases, text);
                writer.Write(window.People, window.Manifest, window.ManifestByDay[day]);
                manifestDays[day] = (writer, text);
            }
            else
            {
                using var writer = new BookingDay(_size.World, _phrases, text);
                writer.Write(window.People, window.Heads, window.Bookings, window.HeadsByDay[day]);
                bookingDays[day] = text;
            }
        });
        for (int day = 0; day < days; day++)
        {
            Append(manifestDays[day].Day, manifestDays[day].Text, manifests);
            using CsvBuffer text = bookingDays[day];
            _bookingRows += text.Rows;
            bookings?.Write(text);
        }
    }

    void Append(ManifestDay day, CsvBuffer text, OutputFile manifests)
    {
        _manifestRows += text.Rows;
        _flights += day.Flights;
        foreach ((byte tag, Document document) in day.Seen)
        {
            _seen[SideFiles.TextOf(document)] = tag;
        }
        manifests.Write(text);
        text.Dispose();
    }

    SimulationSummary Summarise()
    {
        var instances = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int run = 0; run < _planting.Count; run++)
        {
            string name = Catalogue.All[_planting.Get(run).Script].Name;
            instances[name] = instances.GetValueOrDefault(name) + 1;
        }
        int lookAlikes = _seen.Values.Count(tag => Catalogue.All[tag - 1].IsLookAlike);
        return new SimulationSummary(
            _size.Travellers, _manifestRows, _bookingRows, _flights, instances, _seen.Count - lookAlikes, lookAlikes);
    }
}
