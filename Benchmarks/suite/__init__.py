"""The benchmark suite. `Benchmarks/run` starts it; `docs/performance.md` is what it writes."""
