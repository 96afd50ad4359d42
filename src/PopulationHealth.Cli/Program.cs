using PopulationHealth.Cli;

return await CommandLine.RunAsync(args, new CliConsole(Console.Out, Console.Error, IsTerminal: !Console.IsErrorRedirected));
