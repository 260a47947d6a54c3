{
  "targets": [
    {
      "target_name": "twilite",
      "sources": ["src/module.c", "src/library.c", "src/client.c", "src/answer.c"],
      "include_dirs": ["include", "../../include"],
      "cflags": ["-std=gnu99", "-fvisibility=hidden"],
      "libraries": ["-ldl", "-lpthread"]
    }
  ]
}
