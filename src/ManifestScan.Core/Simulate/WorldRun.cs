using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Stories;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Writing;

namespace ManifestScan.Simulate;

/// <summary>Makes a world window by window, a run of days at a time, so that memory holds only one window.</summary>
sealed class WorldRun
{
    const int TripsPerBlock = 1024;
    const int RowsPerWindow = 150_000;
    const int MostDaysPerWindow = 366;
    const int BytesPerManifestRow = 112;
    const int BytesPerBooking = 640;

    readonly SimulationPlan _plan;
    readonly string _folder;
    readonly IProgress<SimulationProgress>? _progress;
    readonly WorldSize _size;
    readonly Population _population;
    readonly Planting _planting;
    readonly Phrases _phrases;
    readonly Dictionary<string, (byte Tag, ulong Person)> _seen = new(StringComparer.Ordinal);
    readonly HashSet<ulong> _booked = [];
    readonly Agenda _agenda;
    readonly List<Slice> _slices = [];
    readonly Window _window = new();
    readonly ParallelOptions _parallel;
    long _manifestRows, _bookingRows, _flights;

    internal WorldRun(SimulationPlan plan, string folder, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        (_plan, _folder, _progress) = (plan, folder, progress);
        _size = WorldSize.Of(plan);
        var census = new Census(_size.World, _size.Units);
        _population = new Population(_size.World, census);
        _planting = new Planting(_size.World, census, _population.Maker, _size);
        _phrases = new Phrases(_size.World);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = plan.Threads, CancellationToken = cancellation };
        _agenda = new Agenda(_size, _population, _planting, DaysPerWindow(), _parallel);
    }

    internal SimulationSummary Run()
    {
        using var exports = new Exports(_folder, _plan);
        int days = _agenda.DaysPerWindow;
        for (int from = 0; from < _plan.Days; from += days)
        {
            int to = Math.Min(_plan.Days, from + days);
            Make(from / days, from, to);
            Write(exports);
            _progress?.Report(new SimulationProgress(to, _plan.Days, _manifestRows + _bookingRows));
        }
        SideFiles.WriteEvents(_folder, _size.World, _planting.Occasions);
        SideFiles.WritePeople(_folder, _size.World, _planting, _population.Maker);
        Dictionary<string, byte> told = Told();
        SideFiles.WriteTruth(_folder, told);
        exports.Complete();
        return Summarise(told);
    }

    int DaysPerWindow() => (int)Math.Clamp(RowsPerWindow * (double)_plan.Days / Math.Max(1, _size.Movements), 1, MostDaysPerWindow);

    void Make(int window, int from, int to)
    {
        List<PendingTrip> trips = _agenda.TakeTrips(window);
        List<int> instances = _agenda.InstancesOf(window);
        int blocks = BlocksOf(trips.Count), count = blocks + BlocksOf(instances.Count);
        while (_slices.Count < count)
        {
            _slices.Add(new Slice(_size.World));
        }
        _slices.RemoveRange(count, _slices.Count - count); // the first window, with everybody who is already away, needs the most
        Parallel.For(0, count, _parallel, i =>
        {
            Slice slice = _slices[i].Restart(from, to);
            if (i < blocks)
            {
                Travel(trips, i * TripsPerBlock, slice);
            }
            else
            {
                Play(instances, (i - blocks) * TripsPerBlock, slice);
            }
        });
        List<Slice> used = _slices[..count];
        used.ForEach(s => _agenda.Add(s.Later));
        _window.Fill(from, to, used, _parallel);
    }

    static int BlocksOf(int count) => (count + TripsPerBlock - 1) / TripsPerBlock;

    void Travel(List<PendingTrip> trips, int first, Slice slice)
    {
        for (int i = first; i < Math.Min(trips.Count, first + TripsPerBlock); i++)
        {
            _population.Travel(trips[i], slice);
        }
    }

    void Play(List<int> instances, int first, Slice slice)
    {
        for (int i = first; i < Math.Min(instances.Count, first + TripsPerBlock); i++)
        {
            _planting.Play(_planting.Get(instances[i]), slice);
        }
    }

    void Write(Exports exports)
    {
        int days = _window.ManifestByDay.Length;
        var manifestDays = new (ManifestDay Day, CsvBuffer Text)[days];
        var bookingDays = new (BookingDay Day, CsvBuffer Text)[days];
        Parallel.For(0, days * 2, _parallel, job =>
        {
            int day = job / 2;
            if (job % 2 == 0)
            {
                var text = new CsvBuffer(_window.ManifestByDay[day].Length * BytesPerManifestRow);
                using var writer = new ManifestDay(_size.World, _phrases, text);
                writer.Write(_window.People, _window.Manifest, _window.ManifestByDay[day]);
                manifestDays[day] = (writer, text);
            }
            else
            {
                var text = new CsvBuffer(_window.HeadsByDay[day].Length * BytesPerBooking);
                using var writer = new BookingDay(_size.World, _phrases, text);
                writer.Write(_window.People, _window.Heads, _window.Bookings, _window.HeadsByDay[day]);
                bookingDays[day] = (writer, text);
            }
        });
        for (int day = 0; day < days; day++)
        {
            Append(manifestDays[day].Day, manifestDays[day].Text, exports);
            using CsvBuffer text = bookingDays[day].Text;
            _bookingRows += text.Rows;
            _booked.UnionWith(bookingDays[day].Day.Booked);
            See(bookingDays[day].Day.Seen.Where(s => Catalogue.All[s.Person.Tag - 1].IsToldByBookings));
            exports.WriteBookings(text);
        }
    }

    void Append(ManifestDay day, CsvBuffer text, Exports exports)
    {
        _manifestRows += text.Rows;
        _flights += day.Flights;
        See(day.Seen);
        exports.WriteManifests(text);
        text.Dispose();
    }

    void See(IEnumerable<(Person Person, Document Document)> shown)
    {
        foreach ((Person person, Document document) in shown)
        {
            _seen[SideFiles.TextOf(document)] = (person.Tag, person.Key);
        }
    }

    SimulationSummary Summarise(Dictionary<string, byte> told)
    {
        var instances = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int run = 0; run < _planting.Count; run++)
        {
            string name = Catalogue.All[_planting.Get(run).Script].Name;
            instances[name] = instances.GetValueOrDefault(name) + 1;
        }
        int lookAlikes = told.Values.Count(tag => Catalogue.All[tag - 1].IsLookAlike);
        return new SimulationSummary(
            _size.Travellers, _manifestRows, _bookingRows, _flights, instances, told.Count - lookAlikes, lookAlikes);
    }

    /// <summary>
    /// The documents of those whose story is in the export: of one told by bookings whoever stands on one, flown or not, and nobody else.
    /// </summary>
    Dictionary<string, byte> Told() => _seen
        .Where(s => !Catalogue.All[s.Value.Tag - 1].IsToldByBookings || _booked.Contains(s.Value.Person))
        .ToDictionary(s => s.Key, s => s.Value.Tag, StringComparer.Ordinal);
}
