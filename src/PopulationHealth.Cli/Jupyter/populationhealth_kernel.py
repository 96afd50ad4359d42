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

GONE = "The C# engine has ended (exit code {}); its variables are lost. The next cell starts a new one."


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
        threading.Thread(target=self.read, args=(self.engine, self.answers), daemon=True).start()

    @staticmethod
    def read(engine, answers):
        for line in engine.stdout:
            stray, mark, answer = line.decode("utf-8", "replace").partition("\x1e")
            if stray:  # Native code wrote past the engine.
                answers.put({"event": "output", "output": {"output_type": "stream", "name": "stdout", "text": stray}})
            if mark:
                answers.put(json.loads(answer))
        answers.put(None)

    def send(self, **request):
        try:
            self.engine.stdin.write(json.dumps(request).encode() + b"\n")
            self.engine.stdin.flush()
        except OSError:
            pass  # The engine has ended; that its answers end says so.

    def ask(self, show=lambda output: None, **request):
        """Sends one request and returns its answer; None when the engine has ended."""
        if self.engine is None:
            self.start_engine()
        self.number += 1
        interrupts = []
        before = signal.signal(signal.SIGINT, lambda *_: interrupts.append(True))
        try:
            self.send(id=self.number, **request)
            while True:
                if interrupts:
                    interrupts.clear()
                    self.send(op="interrupt")
                try:
                    answer = self.answers.get(timeout=0.05)  # Windows has no other way to notice a signal.
                except queue.Empty:
                    continue
                if answer is None:
                    return None
                if answer["event"] == "output":
                    show(answer["output"])
                elif answer["id"] == self.number:
                    return answer
        finally:
            signal.signal(signal.SIGINT, before)

    def show(self, output):
        kind = output.pop("output_type")
        if kind == "execute_result":
            output["execution_count"] = self.execution_count
        self.send_response(self.iopub_socket, kind, output)

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False, **_):
        answer = self.ask(show=(lambda output: None) if silent else self.show, op="execute", code=code)
        if answer is None:
            message = GONE.format(self.engine.wait())
            self.engine = None
            answer = {"status": "error", "ename": "EngineEnded", "evalue": message, "traceback": [message]}
            self.show({"output_type": "error", **{name: answer[name] for name in ("ename", "evalue", "traceback")}})
        reply = {name: answer[name] for name in ("status", "ename", "evalue", "traceback") if name in answer}
        return {**reply, "execution_count": self.execution_count, "payload": [], "user_expressions": {}}

    def do_complete(self, code, cursor_pos):
        nothing = {"matches": [], "start": cursor_pos, "end": cursor_pos}
        answer = {**nothing, **(self.ask(op="complete", code=code, cursor=cursor_pos) or {})}
        start, end = answer["start"], answer["end"]
        kinds = [{"start": start, "end": end, **match} for match in answer["matches"]]
        return {
            "status": "ok", "matches": [match["text"] for match in answer["matches"]], "cursor_start": start, "cursor_end": end,
            "metadata": {"_jupyter_types_experimental": kinds},
        }

    def do_inspect(self, code, cursor_pos, detail_level=0, omit_sections=()):
        answer = {"found": False, **(self.ask(op="inspect", code=code, cursor=cursor_pos) or {})}
        data = {"text/plain": answer["text"]} if answer["found"] else {}
        return {"status": "ok", "found": answer["found"], "data": data, "metadata": {}}

    def do_is_complete(self, code):
        answer = self.ask(op="is_complete", code=code) or {"status": "unknown"}
        return {"status": answer["status"], "indent": ""} if answer["status"] == "incomplete" else {"status": answer["status"]}

    def do_shutdown(self, restart):
        if self.engine is not None:
            self.send(op="shutdown")
            try:
                self.engine.wait(timeout=3)
            except subprocess.TimeoutExpired:
                self.engine.kill()
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    connection, *PopulationHealthKernel.command = sys.argv[1:]
    IPKernelApp.launch_instance(argv=["-f", connection], kernel_class=PopulationHealthKernel)
