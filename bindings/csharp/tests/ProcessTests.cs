using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using NUnit.Framework;

namespace Twilite.Tests
{
    /// <summary>What shows in a process of its own: how one ends, and how the library is found.</summary>
    [TestFixture]
    public class ProcessTests
    {
        private static readonly string Folder = Path.GetDirectoryName(typeof(ProcessTests).Assembly.Location);

        [TestCase("return")]
        [TestCase("exit")]
        [TestCase("handler")]
        public void AProcessEndsWhateverItHasLeftBehind(string way)
        {
            using (CountdownEvent there = new CountdownEvent(4))
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(request =>
            {
                if (request.Contains("/Things"))
                {
                    there.Wait(ScriptedServer.Patience); // so the program ends while four other calls are under way
                    return "200 {}";
                }
                there.Signal();
                over.Wait(ScriptedServer.Patience);
                return "200 {}";
            }))
            {
                Finished finished = Run(Path.Combine(Folder, "Child.exe"), new Dictionary<string, string>(), way, server.Url);
                over.Set();
                Assert.AreEqual(string.Empty, finished.Errors);
                StringAssert.EndsWith("at the end\n", finished.Output);
                Assert.AreEqual(0, finished.Status);
                Assert.AreEqual(way == "handler", finished.Output.Contains("called at the end"));
            }
        }

        [Test]
        public void TheLibraryOfTheCheckoutIsFound()
        {
            Assert.AreEqual("1.0.0\n", Version(Folder, null).Output);
        }

        [Test]
        public void TheLibraryBesideThePackageIsFound()
        {
            InFolder(folder =>
            {
                string library = Environment.GetEnvironmentVariable("TWILITE_LIBRARY");
                File.Copy(library, Path.Combine(folder, "libtwilite.so.1"));
                Assert.AreEqual("1.0.0\n", Version(folder, null).Output);
                string architecture = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
                string native = Path.Combine(folder, "runtimes", "linux-" + architecture, "native");
                Directory.CreateDirectory(native);
                File.Move(Path.Combine(folder, "libtwilite.so.1"), Path.Combine(native, "libtwilite.so.1"));
                Assert.AreEqual("1.0.0\n", Version(folder, null).Output);
                File.Delete(Path.Combine(native, "libtwilite.so.1"));
                Directory.CreateDirectory(Path.Combine(folder, "lib"));
                File.Copy(library, Path.Combine(folder, "lib", "libtwilite.so.1"));
                string below = Path.Combine(folder, "share", "x");
                Directory.CreateDirectory(below);
                Copy(below);
                Assert.AreEqual("1.0.0\n", Version(below, null).Output);
            });
        }

        [Test]
        public void ALibraryThatIsNotThereIsToldWithThePlaces()
        {
            Finished finished = Version(Folder, "/no/such/libtwilite.so");
            Assert.AreEqual(3, finished.Status);
            StringAssert.Contains("/no/such/libtwilite.so", finished.Output);
            StringAssert.Contains("TWILITE_LIBRARY", finished.Output);
            InFolder(folder =>
            {
                finished = Version(folder, null);
                if (finished.Status != 0)
                {
                    StringAssert.Contains("libtwilite.so.1: ", finished.Output); // and no other is installed on this machine
                }
            });
        }

        [Test]
        public void AnotherLibraryIsRefused()
        {
            Finished finished = Version(Folder, "libdl.so.2");
            Assert.AreEqual(3, finished.Status);
            StringAssert.Contains("is not libtwilite", finished.Output);
        }

        private static void InFolder(Action<string> action)
        {
            string folder = Path.Combine(Path.GetTempPath(), "twilite-" + Guid.NewGuid());
            Directory.CreateDirectory(folder);
            try
            {
                Copy(folder);
                action(folder);
            }
            finally
            {
                Directory.Delete(folder, true);
            }
        }

        private static void Copy(string folder)
        {
            foreach (string name in new[] { "Child.exe", "Twilite.dll" })
            {
                File.Copy(Path.Combine(Folder, name), Path.Combine(folder, name));
            }
        }

        private static Finished Version(string folder, string library)
        {
            return Run(Path.Combine(folder, "Child.exe"), new Dictionary<string, string> { { "TWILITE_LIBRARY", library } }, "version");
        }

        internal static Finished Run(string program, Dictionary<string, string> environment, params string[] arguments)
        {
            ProcessStartInfo start = new ProcessStartInfo("mono", program + " " + string.Join(" ", arguments))
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (KeyValuePair<string, string> variable in environment)
            {
                start.EnvironmentVariables.Remove(variable.Key);
                if (variable.Value != null)
                {
                    start.EnvironmentVariables[variable.Key] = variable.Value;
                }
            }
            using (Process process = Process.Start(start))
            {
                System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
                System.Threading.Tasks.Task<string> output = process.StandardOutput.ReadToEndAsync();
                if (!process.WaitForExit(ScriptedServer.Patience))
                {
                    process.Kill();
                    Assert.Fail("It has not ended");
                }
                return new Finished { Status = process.ExitCode, Output = output.Result, Errors = errors.Result };
            }
        }

        internal sealed class Finished
        {
            internal int Status { get; set; }

            internal string Output { get; set; }

            internal string Errors { get; set; }
        }
    }
}
