using ManifestScan.Bench;

return args switch
{
    ["main-job", .. string[] rest] => MainJob.Run(Arguments.Parse(rest)),
    ["stories", .. string[] rest] => Stories.Run(Arguments.Parse(rest)),
    ["identity", .. string[] rest] => Identity.Run(Arguments.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: main-job --peer FOLDER [--rows N] [--seed N] [--runs N] (see bench/README.md)");
    Console.Error.WriteLine("       stories [--seeds 1,2,3] [--travellers N] [--shape Default,FewLargeFlights,ManySmall,NoBookings,Cyrillic]");
    return 2;
}
