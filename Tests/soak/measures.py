"""What a process may hold: no more descriptors, and no more memory, than it began with."""

# At rest everything is freed, and what the heap then holds is known to the byte: libcurl and OpenSSL keep nothing by the call.
HEAP_AT_REST = 1024
# By how many bytes the fitted line may rise over a run. A client keeps a connection more or less, of 25 KB, or 100 KB with
# TLS; what is resident comes and goes by whole pages of the heaps that threads have.
RISE = {"heap": 512 * 1024, "resident": 2 * 1024 * 1024}
# After so many rounds each client has as many connections as it keeps.
FILLED = 6


def slope(points):
    """The slope of the line that fits best: https://en.wikipedia.org/wiki/Simple_linear_regression"""
    points = list(points)
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread


def rise(samples, what):
    """By how many bytes the fitted line rises from the first sample to the last, when the clients have their connections."""
    samples = samples[FILLED:]
    if len(samples) < 2:
        return 0.0
    return slope((sample["calls"], sample[what]) for sample in samples) * (samples[-1]["calls"] - samples[0]["calls"])


def check(before, samples, after):
    """All that has grown, as sentences: from one rest to the other, and over the rounds between."""
    if after["descriptors"] != before["descriptors"]:
        yield f"{before['descriptors']} descriptors became {after['descriptors']}"
    if after["got"] != after["freed"]:
        yield f"{after['got']} responses came and {after['freed']} were freed"
    if after["heap"] - before["heap"] > HEAP_AT_REST:
        yield f"{before['heap']} bytes of the heap became {after['heap']} when all was freed"
    for what, tolerance in RISE.items():
        if rise(samples, what) > tolerance:
            yield f"{what} memory rises by {rise(samples, what):.0f} bytes"
