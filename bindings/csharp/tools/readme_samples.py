#!/usr/bin/env python3
"""Write the samples of a README as a program that runs them one after another: readme_samples.py README.md PROGRAM.cs"""

import re
import sys
from pathlib import Path


def main():
    readme, program = map(Path, sys.argv[1:])
    samples = re.findall(r"^```csharp\n(.*?)^```", readme.read_text(), flags=re.S | re.M)
    uses, methods = {"using System;", "using System.Threading.Tasks;"}, []
    for number, sample in enumerate(samples):
        lines = sample.splitlines()
        uses |= {line for line in lines if re.match(r"using [\w.]+;", line)}
        body = "\n".join("        " + line if line else "" for line in lines if line not in uses).strip("\n")
        methods.append(
            f"    private static async Task Sample{number}()\n    {{\n        await Task.Yield();\n{body}\n    }}\n"
        )
    calls = "".join(f"        Sample{number}().GetAwaiter().GetResult();\n" for number in range(len(samples)))
    program.write_text(
        "\n".join(sorted(uses))
        + "\n\ninternal static class Program\n{\n    private static void Main()\n    {\n"
        + calls
        + f'        Console.WriteLine("{len(samples)} samples");\n    }}\n\n'
        + "\n".join(methods)
        + "}\n"
    )
    assert samples


if __name__ == "__main__":
    main()
