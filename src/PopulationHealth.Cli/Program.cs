using System.Runtime.InteropServices;
using System.Text;
using PopulationHealth.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
// A cell that ends the process has not finished the work.
var finished = false;
AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.ExitCode = finished ? Environment.ExitCode : ExitCode.Failure;
// A file or the next program gets the same bytes on every system.
await using var redirected = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
var code = await CommandLine.RunAsync(args, new CliConsole(Console.IsOutputRedirected ? redirected : Console.Out, Console.Error, IsTerminal: !Console.IsErrorRedirected), stop.Token);
finished = true;
return code;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
