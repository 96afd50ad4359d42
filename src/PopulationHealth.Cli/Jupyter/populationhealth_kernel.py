"""The Jupyter kernel "PopulationHealth (C#)": passes what Jupyter asks to the engine `populationhealth kernel`, and its answers back.

Started by the kernelspec as: python populationhealth_kernel.py CONNECTION_FILE ENGINE...
The protocol is described where it is made, in KernelHost.cs.
"""
import json
import os
import queue
import signal
import subprocess
import sys
import threading

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

ENDED = "The C# engine has ended (exit code {}); its variables are lost. The next cell starts a new one."
NOT_STARTED = "The C# engine does not start ({}). If the tool or .NET has moved, run `populationhealth jupyter install` again. The command was: {}"
TORN = "Another process wrote into the engine's answer, so that it cannot be read. The engine goes on, with its variables."


def failure(name, message):
    return {"event": "failed", "status": "error", "ename": name, "evalue": message, "traceback": [message]}


def parsed(text):
    """An answer of the engine; None for what another process wrote, or wrote into."""
    try:
        answer = json.loads(text)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) and {"id", "event"} <= answer.keys() else None


class PopulationHealthKernel(Kernel):
    implementation = "populationhealth"
    implementation_version = "1"
    banner = "PopulationHealth (C#)"
    language_info = {
        "name": "C#", "version": "14.0", "mimetype": "text/x-csharp", "file_extension": ".cs", "pygments_lexer": "csharp",
    }
    command = []
    engine = None
    number = 0

    def start_engine(self):
        # In a group of its own, so that Jupyter's Ctrl-C reaches this process and not the engine.
        own = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP} if os.name == "nt" else {"start_new_session": True}
        self.engine = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **own)
        self.answers = queue.Queue()
        self.has_answered = False
        self.reader = threading.Thread(target=self.read, args=(self.engine, self.answers), daemon=True)
        self.reader.start()
        self.probe()

    @staticmethod
    def read(engine, answers):
        for line in engine.stdout:
            stray, *texts = line.decode("utf-8", "replace").split("\x1e")
            if stray:
                answers.put({"event": "stray", "text": stray, "torn": False})
            for text in filter(None, texts):
                answers.put(parsed(text) or {"event": "stray", "text": text, "torn": True})

    def end_engine(self):
        try:
            return self.engine.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self.engine.kill()
            return self.engine.wait()

    def send(self, **request):
        try:
            self.engine.stdin.write(json.dumps(request).encode() + b"\n")
            self.engine.stdin.flush()
        except OSError:
            pass  # The engine has ended; that nothing more comes says so.

    def probe(self):
        """Asks for no more than a sign of life, in its turn."""
        self.number += 1
        self.send(id=self.number, op="is_complete", code="")

    def ask(self, show=lambda output: None, **request):
        """Sends one request and returns its answer, or why there is none."""
        if self.engine is None:
            try:
                self.start_engine()
            except OSError as error:
                return failure("EngineNotStarted", NOT_STARTED.format(error, subprocess.list2cmdline(self.command)))
        self.number += 1
        number, interrupts = self.number, []
        before = signal.signal(signal.SIGINT, lambda *_: interrupts.append(True))
        try:
            self.send(id=number, **request)
            while True:
                if interrupts:
                    interrupts.clear()
                    self.send(op="interrupt")
                # A child process of the engine may outlive it and keep its output open: both are asked.
                is_over = self.engine.poll() is not None or not self.reader.is_alive()
                try:
                    answer = self.answers.get(timeout=0.5 if is_over else 0.05)  # Windows has no other way to notice a signal.
                except queue.Empty:
                    if is_over:
                        return self.why_over()
                    continue
                if answer["event"] == "stray":  # Another process wrote past the engine.
                    show({"output_type": "stream", "name": "stdout", "text": answer["text"]})
                    if answer["torn"]:
                        self.probe()  # Perhaps it was the last answer to this request. If so, this one's comes without it.
                    continue
                self.has_answered = True
                if answer["event"] == "output":
                    show(answer["output"])
                elif answer["id"] == number:
                    return answer
                elif answer["id"] > number:
                    return failure("AnswerTorn", TORN)
        finally:
            signal.signal(signal.SIGINT, before)

    def why_over(self):
        code = self.end_engine()
        if self.has_answered:
            return failure("EngineEnded", ENDED.format(code))
        return failure("EngineNotStarted", NOT_STARTED.format(f"exit code {code}", subprocess.list2cmdline(self.command)))

    def show(self, output):
        kind = output.pop("output_type")
        if kind == "execute_result":
            output["execution_count"] = self.execution_count
        self.send_response(self.iopub_socket, kind, output)

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False, **_):
        answer = self.ask(show=(lambda output: None) if silent else self.show, op="execute", code=code)
        reply = {name: answer[name] for name in ("status", "ename", "evalue", "traceback") if name in answer}
        if answer["event"] == "failed":
            self.show({"output_type": "error", **{name: answer[name] for name in ("ename", "evalue", "traceback")}})
            # Only a cell forgets an engine that has ended: whoever uses the notebook hears of it, whatever else was asked before.
            if self.engine is not None and self.engine.poll() is not None:
                self.engine = None
        return {**reply, "execution_count": self.execution_count, "payload": [], "user_expressions": {}}

    def do_complete(self, code, cursor_pos):
        answer = self.ask(op="complete", code=code, cursor=cursor_pos)
        start, end, found = answer.get("start", cursor_pos), answer.get("end", cursor_pos), answer.get("matches", [])
        kinds = [{"start": start, "end": end, **match} for match in found]
        return {
            "status": "ok", "matches": [match["text"] for match in found], "cursor_start": start, "cursor_end": end,
            "metadata": {"_jupyter_types_experimental": kinds},
        }

    def do_inspect(self, code, cursor_pos, detail_level=0, omit_sections=()):
        answer = self.ask(op="inspect", code=code, cursor=cursor_pos)
        found = answer.get("found", False)
        return {"status": "ok", "found": found, "data": {"text/plain": answer["text"]} if found else {}, "metadata": {}}

    def do_is_complete(self, code):
        answer = self.ask(op="is_complete", code=code)
        status = "unknown" if answer["event"] == "failed" else answer["status"]
        return {"status": status, "indent": ""} if status == "incomplete" else {"status": status}

    def do_shutdown(self, restart):
        if self.engine is not None:
            self.send(op="shutdown")
            self.end_engine()
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    connection, *PopulationHealthKernel.command = sys.argv[1:]
    IPKernelApp.launch_instance(argv=["-f", connection], kernel_class=PopulationHealthKernel)
