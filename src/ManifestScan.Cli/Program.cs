using ManifestScan.Cli;

return CommandLine.Run(args);
