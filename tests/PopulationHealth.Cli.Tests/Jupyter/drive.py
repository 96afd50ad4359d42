"""Drives the installed kernel as an editor does; prints one JSON object for the test to judge. Started as: python drive.py FOLDER."""
import json
import os
import sys
import time

from jupyter_client.manager import start_new_kernel

os.chdir(sys.argv[1])
manager, client = start_new_kernel(kernel_name="populationhealth", startup_timeout=120)
result = {"outputs": {}, "replies": {}, "seconds": {}}


def reply(name, message_id):
    while True:
        message = client.get_shell_msg(timeout=120)
        if message["parent_header"].get("msg_id") == message_id:
            result["replies"][name] = message["content"]
            return


def collect(name, message_id, interrupt=False):
    """Everything that a cell sends, until the kernel is idle again; interrupts at the first output where asked to."""
    outputs, begun = [], None
    while True:
        message = client.get_iopub_msg(timeout=120)
        if message["parent_header"].get("msg_id") != message_id:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            break
        if kind in ("stream", "display_data", "execute_result", "error"):
            outputs.append({"output_type": kind, **content})
            if interrupt and begun is None:
                begun = time.monotonic()
                manager.interrupt_kernel()
    result["outputs"][name] = outputs
    reply(name, message_id)
    if begun is not None:
        result["seconds"][name] = time.monotonic() - begun


def run(name, code, interrupt=False):
    collect(name, client.execute(code), interrupt)


def processes():
    """The processes of this kernel that are alive: the wrapper and the engine, whose command lines end alike."""
    found = []
    for process in filter(str.isdigit, os.listdir("/proc")) if os.path.isdir("/proc") else []:
        try:
            parts = open(f"/proc/{process}/cmdline", "rb").read().split(b"\0")
            state = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()[0]
            folder = os.readlink(f"/proc/{process}/cwd")
        except OSError:
            continue
        if parts[-2:] == [b"kernel", b""] and state != "Z" and folder == os.getcwd():
            found.append(process)
    return found


try:
    run("values", 'var kept = 42;\nConsole.WriteLine("written – ✓");\ndisplay(1);\nkept')
    run("folder", 'Environment.CurrentDirectory')
    run("error", 'void Fail() => throw new InvalidOperationException("boom");\nFail();')
    run("loop", 'display(0);\nwhile (true) { }', interrupt=True)
    run("await", 'display(0);\nawait Task.Delay(System.Threading.Timeout.Infinite);', interrupt=True)
    run("kept", "kept")
    run("stray", "System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"echo\", \"stray\"))!.WaitForExit();\nkept")
    reply("complete", client.complete("kep"))
    reply("inspect", client.inspect("kept"))
    reply("is_complete", client.is_complete("if (true) {"))
    result["processesBefore"] = len(processes())
    run("end", "Environment.Exit(7);")
    run("after", "1 + 1")
    client.execute("while (true) { }")
    time.sleep(1)
finally:
    client.stop_channels()
    manager.shutdown_kernel()
deadline = time.monotonic() + 20
while processes() and time.monotonic() < deadline:
    time.sleep(0.2)
result["processesAfter"] = len(processes())
print(json.dumps(result))
