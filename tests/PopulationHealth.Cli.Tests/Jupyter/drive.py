"""Drives the installed kernel as an editor does; prints one JSON object for the test to judge. Started as: python drive.py FOLDER SCENE."""
import json
import os
import pathlib
import signal
import sys
import time

from jupyter_client.manager import start_new_kernel

SPECS = pathlib.Path(os.environ["JUPYTER_PATH"], "kernels")
LINUX = sys.platform == "linux"
os.chdir(sys.argv[1])


class Driver:
    """A kernel, and what it has answered."""

    def __init__(self, name="populationhealth"):
        self.manager, self.client = start_new_kernel(kernel_name=name, startup_timeout=120)
        self.result = {"outputs": {}, "replies": {}, "seconds": {}}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel()

    def reply(self, name, message_id):
        while True:
            message = self.client.get_shell_msg(timeout=60)
            if message["parent_header"].get("msg_id") == message_id:
                self.result["replies"][name] = message["content"]
                return

    def run(self, name, code, interrupt=False):
        """Everything that a cell sends, until the kernel is idle again; interrupts at the first output where asked to."""
        message_id = self.client.execute(code)
        outputs, begun = [], None
        while True:
            message = self.client.get_iopub_msg(timeout=60)
            if message["parent_header"].get("msg_id") != message_id:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status" and content["execution_state"] == "idle":
                break
            if kind in ("stream", "display_data", "execute_result", "error"):
                outputs.append({"output_type": kind, **content})
                if interrupt and begun is None:
                    begun = time.monotonic()
                    self.manager.interrupt_kernel()
        self.result["outputs"][name] = outputs
        self.reply(name, message_id)
        if begun is not None:
            self.result["seconds"][name] = time.monotonic() - begun


def processes():
    """The processes of the kernels that are alive: the wrapper and the engine, whose command lines end alike."""
    found = []
    for process in filter(str.isdigit, os.listdir("/proc")) if LINUX else []:
        try:
            parts = open(f"/proc/{process}/cmdline", "rb").read().split(b"\0")
            state = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()[0]
            folder = os.readlink(f"/proc/{process}/cwd")
        except OSError:
            continue
        if parts[-2:] == [b"kernel", b""] and state != "Z" and folder == os.getcwd():
            found.append(int(process))
    return found


def left_of(count):
    """How many processes are alive, once no more are than these or a while has passed."""
    deadline = time.monotonic() + 20
    while len(processes()) > count and time.monotonic() < deadline:
        time.sleep(0.2)
    return len(processes())


def use():
    """What an editor asks, and the engine ended by a cell."""
    with Driver() as kernel:
        run, client = kernel.run, kernel.client
        run("values", 'var kept = 42;\nConsole.WriteLine("written – ✓");\ndisplay(1);\nkept')
        run("folder", 'Environment.CurrentDirectory')
        run("error", 'void Fail() => throw new InvalidOperationException("boom");\nFail();')
        run("loop", 'display(0);\nwhile (true) { }', interrupt=True)
        run("await", 'display(0);\nawait Task.Delay(System.Threading.Timeout.Infinite);', interrupt=True)
        run("kept", "kept")
        run("stray", "System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"echo\", \"stray\"))!.WaitForExit();\nkept")
        kernel.reply("complete", client.complete("kep"))
        kernel.reply("inspect", client.inspect("kept"))
        kernel.reply("is_complete", client.is_complete("if (true) {"))
        kernel.result["processesBefore"] = len(processes())
        run("end", "Environment.Exit(7);")
        run("after", "1 + 1")
        client.execute("while (true) { }")
        time.sleep(1)
    kernel.result["processesAfter"] = left_of(0)
    return kernel.result


def children():
    """Child processes that read and write what is the engine's."""
    with Driver() as kernel:
        kernel.run("reads", 'System.Diagnostics.Process.Start("cat")!.WaitForExit(20_000)')
        kernel.run("separates", 'System.Diagnostics.Process.Start("printf", ["\\\\036no answer\\n"])!.WaitForExit();\n1')
        kernel.run("number", 'System.Diagnostics.Process.Start("printf", ["\\\\0365\\n\\\\036"])!.WaitForExit();\n2')
    return kernel.result


def death():
    """The engine ends while no cell runs; a child process of it still has its output."""
    with Driver() as kernel:
        kernel.run("begin", '_ = Task.Run(async () => { await Task.Delay(500); System.Diagnostics.Process.Start("sleep", "100"); Environment.Exit(8); });')
        if left_of(1) == 2:
            raise TimeoutError("The engine did not end.")
        kernel.reply("complete", kernel.client.complete("kep"))
        kernel.reply("is_complete", kernel.client.is_complete("1"))
        kernel.run("says", "var kept = 1;")
        kernel.run("starts", "2 + 2")
    return kernel.result


def spec(name, *engine):
    """Another kernelspec: the installed one, with another engine."""
    installed = json.loads((SPECS / "populationhealth" / "kernel.json").read_text("utf-8"))
    (SPECS / name).mkdir()
    (SPECS / name / "kernel.json").write_text(json.dumps({**installed, "argv": [*installed["argv"][:3], *engine]}), "utf-8")
    return name


def moved():
    """The tool is not where it was installed: its program is gone, or the assembly that .NET runs."""
    seen = {}
    for name, engine in {"program": ["/gone/populationhealth"], "assembly": ["dotnet", "/gone/PopulationHealth.Cli.dll", "kernel"]}.items():
        with Driver(spec(name, *engine)) as kernel:
            kernel.reply("complete", kernel.client.complete("kep"))
            kernel.run("first", "1")
            kernel.run("second", "1")
        seen[name] = kernel.result
    return seen


TEARS = r"""
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    if request["op"] == "shutdown":
        break
    answer = '\x1e' + json.dumps({"id": request["id"], "event": "done", "status": "ok"}) + "\n"
    print(answer.replace('"done"', '"do\nchild\nne"') if request["op"] == "execute" else answer, end="", flush=True)
"""


def torn():
    """An engine whose last answer another process writes into: what happens to a long one now and then, made certain."""
    with Driver(spec("torn", sys.executable, "-c", TEARS)) as kernel:
        kernel.run("torn", "1")
    return kernel.result


def orphan():
    """The wrapper is killed while a cell's own thread runs."""
    with Driver() as kernel:
        kernel.run("thread", "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();")
        os.kill(kernel.manager.provisioner.pid, signal.SIGKILL)
        left = left_of(0)
        for process in processes():
            os.kill(process, signal.SIGKILL)
    return left


print(json.dumps(globals()[sys.argv[2]]()))
