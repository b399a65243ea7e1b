"""Times one network on several providers and in several forms, in turns; needs ONNX Runtime only.

    python tests/models/compare_runtimes.py NAME=FILE,PROVIDER,THREADS ...
    python tests/models/compare_runtimes.py --argmax assets/lung.onnx

PROVIDER is as ONNX Runtime names it, or "openvino" for OpenVINO's own runtime. The first is what
the others are divided by. Processor time is that of all threads: other programs lengthen it little.
The second form asks where the largest class is found cheapest (it needs `onnx`).
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import numpy as np

ROUNDS = 25
IMAGE = np.random.default_rng(0).random((1, 1, 256, 256), np.float32)


def session_of(model: bytes, provider: str, threads: int):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    given = {}
    if provider.startswith("OpenVINO"):
        given = {"device_type": "CPU", "num_of_threads": str(threads)}
    return onnxruntime.InferenceSession(
        model, options, providers=[provider], provider_options=[given]
    )


def runner(path: Path, provider: str, threads: int):
    if provider == "openvino":
        import openvino

        wishes = {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY"}
        request = openvino.Core().compile_model(str(path), "CPU", wishes).create_infer_request()
        return lambda: request.infer({0: IMAGE})[0]
    session = session_of(path.read_bytes(), provider, threads)
    print(path.name, session.get_providers())
    port = session.get_inputs()[0].name
    return lambda: session.run(None, {port: IMAGE})[0]


def compare(turns: dict) -> None:
    answers = {name: np.asarray(turn()) for name, turn in turns.items()}
    cpu: dict[str, list[float]] = {name: [] for name in turns}
    wall: dict[str, list[float]] = {name: [] for name in turns}
    for _ in range(ROUNDS):
        for name, turn in turns.items():
            began, began_cpu = time.perf_counter(), time.process_time()
            turn()
            cpu[name].append(time.process_time() - began_cpu)
            wall[name].append(time.perf_counter() - began)
    first = next(iter(turns))
    truth = answers[first].argmax(1) if answers[first].ndim == 4 else answers[first]
    for name, answer in answers.items():
        labels = answer.argmax(1) if answer.ndim == 4 else answer
        cost, took = statistics.median(cpu[name]), statistics.median(wall[name])
        print(
            f"{name:24s} processor {1000 * cost:6.1f} ms, ratio "
            f"{cost / statistics.median(cpu[first]):.2f}; wall ratio "
            f"{took / statistics.median(wall[first]):.2f}; "
            f"same class {np.mean(labels == truth):.4f}"
        )


def argmax_in_graph(path: Path) -> bytes:
    """The network with the class of each pixel, and the extremes that tell NaN, in its graph."""
    import onnx
    from onnx import TensorProto, helper

    model = onnx.load(str(path))
    logits = model.graph.output[0].name
    model.graph.node.extend(
        [
            helper.make_node("ArgMax", [logits], ["class"], axis=1, keepdims=0),
            helper.make_node("Cast", ["class"], ["labels"], to=TensorProto.UINT8),
            helper.make_node("ReduceMax", [logits], ["high"], keepdims=0),
            helper.make_node("ReduceMin", [logits], ["low"], keepdims=0),
        ]
    )
    del model.graph.output[:]
    make = helper.make_tensor_value_info
    model.graph.output.extend(
        [
            make("labels", TensorProto.UINT8, [1, 256, 256]),
            make("high", TensorProto.FLOAT, []),
            make("low", TensorProto.FLOAT, []),
        ]
    )
    return bytes(model.SerializeToString())


def compare_argmax(path: Path) -> None:
    from models.segmenter import argmax, check_logits

    plain = session_of(path.read_bytes(), "CPUExecutionProvider", 1)
    inside = session_of(argmax_in_graph(path), "CPUExecutionProvider", 1)
    port = plain.get_inputs()[0].name

    def outside():
        logits = plain.run(None, {port: IMAGE})[0]
        check_logits(logits, logits.shape)
        return argmax(logits[0])[None]

    def numpy_way():
        logits = plain.run(None, {port: IMAGE})[0]
        if not np.isfinite(logits).all():
            raise ValueError
        return logits.argmax(1)

    compare(
        {
            "as now": outside,
            "in the graph": lambda: inside.run(None, {port: IMAGE})[0],
            "numpy": numpy_way,
        }
    )


if __name__ == "__main__":
    if sys.argv[1] == "--argmax":
        compare_argmax(Path(sys.argv[2]))
    else:
        compare(
            {
                name: runner(Path(file), provider, int(threads))
                for name, _, wish in (text.partition("=") for text in sys.argv[1:])
                for file, provider, threads in [wish.split(",")]
            }
        )
