using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Stories;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Writing;

namespace ManifestScan.Simulate;

/// <summary>Makes a world window by window, a run of days at a time, so that memory holds only one window.</summary>
sealed class WorldRun
{
    const int UnitsPerBlock = 4096;
    const int RowsPerWindow = 300_000;
    const int MostDaysPerWindow = 31;

    readonly SimulationPlan _plan;
    readonly string _folder;
    readonly IProgress<SimulationProgress>? _progress;
    readonly WorldSize _size;
    readonly Population _population;
    readonly Planting _planting;
    readonly Dictionary<string, byte> _seen = new(StringComparer.Ordinal);
    readonly ParallelOptions _parallel;
    long _manifestRows, _bookingRows, _flights;

    internal WorldRun(SimulationPlan plan, string folder, IProgress<SimulationProgress>? progress)
    {
        (_plan, _folder, _progress) = (plan, folder, progress);
        _size = WorldSize.Of(plan);
        var census = new Census(_size.World, _size.Units);
        _population = new Population(_size.World, census);
        _planting = new Planting(_size.World, census, _population.Maker, _size);
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
        var slices = new Slice[blocks];
        Parallel.For(0, blocks, _parallel, block =>
        {
            var slice = new Slice(_size.World, from, to);
            ulong end = Math.Min(_size.Units, ((ulong)block + 1) * UnitsPerBlock);
            for (ulong unit = (ulong)block * UnitsPerBlock; unit < end; unit++)
            {
                if (_planting.At(unit) is { } instance)
                {
                    _planting.Play(instance, slice);
                }
                else
                {
                    _population.Travel(unit, slice);
                }
            }
            slices[block] = slice;
        });
        return Window.Join(from, to, slices);
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
                var writer = new ManifestDay(_size.World, text);
                writer.Write(window.People, window.Manifest, window.ManifestByDay[day]);
                manifestDays[day] = (writer, text);
            }
            else
            {
                new BookingDay(_size.World, text).Write(window.People, window.Heads, window.Bookings, window.HeadsByDay[day]);
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
