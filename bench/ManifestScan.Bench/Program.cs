using ManifestScan.Bench;

return args switch
{
    ["main-job", .. string[] rest] => MainJob.Run(Arguments.Parse(rest)),
    ["stories", .. string[] rest] => Stories.Run(Arguments.Parse(rest)),
    ["calibration", .. string[] rest] => CalibrationWorlds.Run(Arguments.Parse(rest)),
    ["unusual", .. string[] rest] => UnusualTravel.Run(Arguments.Parse(rest)),
    ["signals", .. string[] rest] => SignalTimes.Run(Arguments.Parse(rest)),
    ["messages", .. string[] rest] => Messages.Run(Arguments.Parse(rest)),
    ["identity", .. string[] rest] => Identity.Run(Arguments.Parse(rest)),
    ["identity-speed", .. string[] rest] => IdentitySpeed.Run(Arguments.Parse(rest)),
    ["detectors", .. string[] rest] => Detectors.Run(Arguments.Parse(rest)),
    ["detector-speed", .. string[] rest] => DetectorSpeed.Run(Arguments.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: main-job --peer FOLDER [--rows N] [--seed N] [--runs N] (see bench/README.md)");
    Console.Error.WriteLine("       stories [--seeds 1,2,3] [--travellers N] [--shape Default,FewLargeFlights,ManySmall,NoBookings,Cyrillic]");
    Console.Error.WriteLine("       calibration [--seeds 411-430] [--travellers N] [--ordinary N]");
    Console.Error.WriteLine("       unusual [--seeds 451,452] [--travellers N] [--model-seed 500]");
    Console.Error.WriteLine("       signals [--rows N] [--stress-percent 100]");
    Console.Error.WriteLine("       messages [--megabytes 16,64,256] [--kinds paxlst,pnrgov,pnrgov-singles]");
    Console.Error.WriteLine("       identity [--corpus FOLDER] [--only SET] [--verbose yes]");
    Console.Error.WriteLine("       identity-speed [--runs N]");
    Console.Error.WriteLine("       detectors --data FOLDER [--seeds N]");
    Console.Error.WriteLine("       detector-speed [--rows N] [--runs N] [--detectors NAME,NAME] [--peer FOLDER]");
    return 2;
}
