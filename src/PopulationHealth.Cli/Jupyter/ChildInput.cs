using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PopulationHealth.Jupyter;

/// <summary>
/// What the child processes of this one read. A cell may start any program, and one that reads would take the kernel's requests: .NET has
/// no setting for what a child inherits, so the systems are asked.
/// </summary>
internal static class ChildInput
{
    private const int UnixInput = 0;
    private const int WindowsInput = -10;

    /// <summary>From here on a child's standard input is empty. What has opened this process's own goes on to read it.</summary>
    /// <exception cref="Win32Exception">The system refused.</exception>
    public static void Empty()
    {
        var path = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var nothing = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Inheritable);
        var handle = nothing.DangerousGetHandle();
        if (!OperatingSystem.IsWindows())
            Demand(Duplicate((int)handle, UnixInput) == UnixInput);
        else
        {
            Demand(SetStandardHandle(WindowsInput, handle));
            // The handle is the standard input now: nobody may close it.
            nothing.SetHandleAsInvalid();
        }
    }

    private static void Demand(bool isDone)
    {
        if (!isDone)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [DllImport("libc", EntryPoint = "dup2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int file, int number);

    [DllImport("kernel32.dll", EntryPoint = "SetStdHandle", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetStandardHandle(int which, nint handle);
}
