using ManifestScan.Bench;

return args switch
{
    ["main-job", .. string[] rest] => MainJob.Run(Arguments.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: main-job --peer FOLDER [--rows N] [--seed N] [--runs N] (see bench/README.md)");
    return 2;
}
