using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Twilite.Native
{
    /// <summary>Where the library may be.</summary>
    internal static class LibraryPlaces
    {
        private const string FileName = "libtwilite.so.1";

        /// <summary>
        /// Give the places in the order in which they are looked at: TWILITE_LIBRARY alone, when it is set; else beside the
        /// assembly, as a NuGet package has it; the build folder of the checkout that the assembly lies in; the prefixes above
        /// it; and wherever the system's loader looks.
        /// </summary>
        internal static IEnumerable<string> All()
        {
            string given = Environment.GetEnvironmentVariable("TWILITE_LIBRARY");
            if (!string.IsNullOrEmpty(given))
            {
                yield return given;
                yield break;
            }
            string folder = PackageFolder();
            string native = Path.Combine("runtimes", "linux-" + Architecture(), "native", FileName);
            string[] own = { FileName, native, Path.Combine("..", "..", native) };
            foreach (string name in own)
            {
                string path = Path.GetFullPath(Path.Combine(folder, name));
                if (File.Exists(path))
                {
                    yield return path;
                }
            }
            foreach (string above in Above(folder))
            {
                if (File.Exists(Path.Combine(above, "bindings", "csharp", "src", "Twilite", "Twilite.csproj")))
                {
                    yield return Path.Combine(above, "build", "libtwilite.so");
                }
            }
            foreach (string above in Above(folder))
            {
                foreach (string name in new[] { "lib", "lib64" })
                {
                    string path = Path.Combine(above, name, FileName);
                    if (File.Exists(path))
                    {
                        yield return path;
                    }
                }
            }
            yield return FileName;
        }

        private static string PackageFolder()
        {
            // A program in a single file has assemblies without a place of their own.
            string assembly = typeof(LibraryPlaces).GetTypeInfo().Assembly.Location;
            return string.IsNullOrEmpty(assembly) ? AppContext.BaseDirectory : Path.GetDirectoryName(assembly);
        }

        private static IEnumerable<string> Above(string folder)
        {
            for (DirectoryInfo above = Directory.GetParent(folder); above != null; above = above.Parent)
            {
                yield return above.FullName;
            }
        }

        private static string Architecture()
        {
            return RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        }
    }
}
