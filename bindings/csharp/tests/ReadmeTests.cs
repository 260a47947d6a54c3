using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using NUnit.Framework;

namespace Twilite.Tests
{
    [TestFixture]
    public class ReadmeTests
    {
        [Test]
        public void TheSamplesOfTheReadmeRun()
        {
            ProcessStartInfo start = new ProcessStartInfo(Environment.GetEnvironmentVariable("TWILITE_SANDBOX"), "--port 0 --exit-with-stdin")
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            using (Process sandbox = Process.Start(start))
            {
                try
                {
                    Dictionary<string, string> environment = new Dictionary<string, string>
                    {
                        { "TWILIO_ACCOUNT_SID", "AC" + new string('a', 32) },
                        { "TWILIO_AUTH_TOKEN", "s3cr3t-t0k3n" },
                        { "TWILITE_BASE_URL", sandbox.StandardOutput.ReadLine() },
                    };
                    string folder = Path.GetDirectoryName(typeof(ReadmeTests).Assembly.Location);
                    ProcessTests.Finished finished = ProcessTests.Run(Path.Combine(folder, "Readme.exe"), environment);
                    Assert.AreEqual(string.Empty, finished.Errors);
                    Assert.AreEqual(0, finished.Status);
                    StringAssert.EndsWith("samples\n", finished.Output);
                }
                finally
                {
                    sandbox.StandardInput.Close();
                    if (!sandbox.WaitForExit(ScriptedServer.Patience))
                    {
                        sandbox.Kill();
                    }
                }
            }
        }
    }
}
