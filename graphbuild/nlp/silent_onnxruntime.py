"""onnxruntime, kept from reporting its use.

From version 1.29 on, its packages for Linux and macOS send what models they run to their maker and write an
identifier into the user's cache folder, unless told not to before they are loaded. Whoever reads sensitive
files must be able to rely on it that nothing leaves the machine.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["ORT_TELEMETRY_DISABLED"] = "1"

import onnxruntime

onnxruntime.disable_telemetry_events()

__all__ = ["onnxruntime"]
