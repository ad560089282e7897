"""How much a stream costs: `python -m benchmarks.streams [--streams 64] [--tokens 64] [--gap-ms 10]`.

Starts a desk of its own and opens streams on its echo workflow, all at once, several times. Prints the server's CPU
time for a stream, the time to the first text beyond what the workflow itself waits, and memory for open streams.
"""

import argparse
import asyncio
import os
import statistics
import time
from pathlib import Path

import httpx

from tests.live import LiveDesk


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_megabytes(pid: int) -> float:
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


async def stream(client: httpx.AsyncClient, desk: LiveDesk, text: str) -> float:
    """Read one stream to its end; returns the seconds to its first text."""
    began, first = time.perf_counter(), 0.0
    body = {"model": "benchmark", "stream": True, "messages": [{"role": "user", "content": text}]}
    headers = {"authorization": f"Bearer {desk.key}"}
    async with client.stream("POST", f"{desk.base_url}/chat/completions", json=body, headers=headers) as response:
        async for line in response.aiter_lines():
            if not first and '"content":"w' in line:
                first = time.perf_counter() - began
            if line == "data: [DONE]":
                return first
    raise RuntimeError("a stream ended without [DONE]")


async def measure(desk: LiveDesk, streams: int, tokens: int, gap_ms: int) -> None:
    text = " ".join(["word"] * tokens)
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(timeout=120, limits=limits) as client:
        await asyncio.gather(*(stream(client, desk, text) for _ in range(4)))  # warm up
        for _ in range(3):
            cpu, began = cpu_seconds(desk.process.pid), time.perf_counter()
            memory = memory_megabytes(desk.process.pid)
            tasks = [asyncio.ensure_future(stream(client, desk, text)) for _ in range(streams)]
            await asyncio.sleep(tokens * gap_ms / 2000)
            open_memory = memory_megabytes(desk.process.pid) - memory
            firsts = await asyncio.gather(*tasks)
            seconds = time.perf_counter() - began
            spent = (cpu_seconds(desk.process.pid) - cpu) / streams * 1000
            print(
                f"{streams} streams of {tokens} tokens: {streams / seconds:6.1f} streams/s, "
                f"CPU {spent:5.1f} ms a stream, "
                f"first text after {statistics.median(firsts) * 1000 - gap_ms:5.0f} ms, "
                f"{open_memory:.1f} MB while open"
            )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--streams", type=int, default=64)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--gap-ms", type=int, default=10)
    options = parser.parse_args()
    desk = LiveDesk()
    try:
        desk.manage("shell", "-c", SET_UP.format(gap=options.gap_ms))
        desk.start()
        asyncio.run(measure(desk, options.streams, options.tokens, options.gap_ms))
    finally:
        desk.close()


SET_UP = """
from workflows.models import ModelListing, Workflow
settings = {{"chunk_delay_ms": {gap}}}
workflow = Workflow.objects.create(slug="benchmark", name="Benchmark", graph="echo", settings=settings)
ModelListing.objects.create(model_id="benchmark", name="Benchmark", workflow=workflow)
"""

if __name__ == "__main__":
    main()
