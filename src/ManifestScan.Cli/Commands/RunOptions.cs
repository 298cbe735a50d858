using System.CommandLine;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>Arguments and options that the commands which run a plan share.</summary>
sealed class RunOptions
{
    readonly Argument<string[]> _inputs = new("INPUT") { Description = "Files, folders and patterns.", Arity = ArgumentArity.OneOrMore };
    readonly Option<string?> _output = new("-o", "--output") { Description = "Folder to write; an earlier output of manifestscan there is replaced." };
    readonly Option<string> _pipeline = new("-p", "--pipeline") { Description = "Pipeline file, or the name of a built-in one.", DefaultValueFactory = _ => "default" };
    readonly Option<string?> _cards = new("--cards") { Description = "Folder of detection cards to add; they count what the pipeline gives them, else nothing." };
    readonly Option<string?> _codes = new("--codes") { Description = "Table of native codes of airports and airlines (such as Cyrillic ones): columns code, iata, kind." };
    readonly Option<string[]> _people = new("--people") { Description = "List of persons of interest to join (repeatable)." };
    readonly Option<string[]> _events = new("--events") { Description = "File of dated events (repeatable)." };
    readonly Option<string?> _cleared = new("--cleared") { Description = "File of travellers a person cleared, an id or document a line: shown with weight 0." };
    readonly Option<string?> _reviews = new("--reviews") { Description = "File of what people decided, an id or document and a status a line: fills review_status." };
    readonly Option<bool> _pseudonymize = new("--pseudonymize") { Description = "Write names and document numbers as keyed tokens, and key the ids." };
    readonly Option<string?> _only = new("--only") { Description = "Score a slice against the whole's base rates: \"departure_airport=SVO and departure_date>=2031-04-01\"." };
    readonly Option<string?> _asOf = new("--as-of") { Description = "The day that counts as today, yyyy-MM-dd (default: the last departure in the data)." };
    readonly Option<int?> _threads = new("--threads") { Description = "Most threads (default: one per processor)." };
    readonly Option<string?> _memory = new("--memory") { Description = "Most memory, such as 4GiB (default: no bound)." };
    readonly Option<string?> _failOn = new("--fail-on") { Description = "Exit with 4 when a traveller reaches this severity." };
    readonly Option<string?> _key = new("--key") { Description = "File whose bytes key the tokens (default: a key made of the inputs)." };
    readonly Option<string[]> _notes = new("--note") { Description = "KEY=VALUE kept with the run (repeatable)." };
    readonly Option<bool> _features = new("--features") { Description = "Write the features of travellers as well (features.parquet)." };
    readonly Option<string?> _model = new("--model") { Description = "What was kept of an earlier run: persons are joined by its weights, and its detector gives anomaly_p." };
    readonly Option<string?> _saveModel = new("--save-model") { Description = "File to keep this run's link weights in, and a detector fitted on its travellers." };
    readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when an input is not recognised, or the pipeline speaks of one that is not there." };
    readonly Option<bool> _quiet = new("--quiet") { Description = "No progress and no summary." };
    readonly Option<bool> _json = new("--json") { Description = "Summary as JSON." };
    readonly Option<bool> _timings = new("--timings") { Description = "Show the time of each stage." };

    internal RunOptions(Command command, bool isInputRequired = true, bool isOutputRequired = true, bool isScored = false)
    {
        if (!isInputRequired)
        {
            _inputs.Arity = ArgumentArity.ZeroOrMore;
        }
        command.Add(_inputs);
        if (isOutputRequired)
        {
            _output.Required = true;
            command.Add(_output);
        }
        foreach (Option option in isScored ? new Option[] { _features, _model, _saveModel } : [])
        {
            command.Add(option);
        }
        foreach (Option option in new Option[] { _pipeline, _cards, _codes, _people, _events, _cleared, _reviews, _pseudonymize, _only, _asOf, _threads, _memory, _failOn, _key, _notes, _strict, _quiet, _json, _timings })
        {
            command.Add(option);
        }
    }

    internal bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    internal bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    internal bool ShowsTimings(ParseResult parsed) => parsed.GetValue(_timings);

    /// <exception cref="ConfigurationException">Something is wrong; all faults together.</exception>
    internal RunPlan Plan(ParseResult parsed)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(new RunArgs
        {
            Inputs = parsed.GetValue(_inputs) ?? [],
            Output = parsed.GetValue(_output),
            Pipeline = parsed.GetValue(_pipeline)!,
            CardsFolder = parsed.GetValue(_cards),
            CodesFile = parsed.GetValue(_codes),
            People = parsed.GetValue(_people) ?? [],
            Events = parsed.GetValue(_events) ?? [],
            ClearedFile = parsed.GetValue(_cleared),
            ReviewsFile = parsed.GetValue(_reviews),
            IsPseudonymized = parsed.GetValue(_pseudonymize),
            Only = parsed.GetValue(_only),
            AsOf = parsed.GetValue(_asOf),
            Threads = parsed.GetValue(_threads),
            Memory = parsed.GetValue(_memory),
            FailOn = parsed.GetValue(_failOn),
            KeyFile = parsed.GetValue(_key),
            Notes = parsed.GetValue(_notes) ?? [],
            WritesFeatures = parsed.GetValue(_features),
            ModelFile = parsed.GetValue(_model),
            SaveModelFile = parsed.GetValue(_saveModel),
            IsStrict = parsed.GetValue(_strict),
        });
        if (plan is null)
        {
            throw new ConfigurationException(faults);
        }
        Bound(plan.MemoryBytes);
        return plan;
    }

    /// <summary>Bounds the heap; a run that needs more ends with exit code 3 instead of taking the machine down.</summary>
    static void Bound(long? bytes)
    {
        if (bytes is { } most)
        {
            AppContext.SetData("GCHeapHardLimit", (ulong)most);
            GC.RefreshMemoryLimit();
        }
    }
}
