"""Where things are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Benchmarks"
LIBRARY = ROOT / "build" / "libtwilite.so"
OUTPUT = ROOT / "build" / "bench"
VENV = ROOT / "build" / "venv"
PYTHON = VENV / "bin" / "python"
BINDING = ROOT / "bindings" / "python" / "src"
DOCS = ROOT / "docs"
