using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Twilite.Tests
{
    [TestFixture]
    public class Lifetime
    {
        // Mono's collector takes what looks like a reference on a stack for one, so a few of many may stay for a while.
        private const int Overlooked = 8;

        [Test]
        public void AClosedClientSaysSo()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            {
                TwiliteClient client = new TwiliteClient(server.Options);
                Some.End(client.CallAsync(Some.Fetch, Some.Entity));
                client.Dispose();
                client.Dispose();
                Parallel.For(0, 8, _ => client.Dispose());
                Action[] uses =
                {
                    () => client.Call(Some.Fetch, Some.Entity),
                    () => Some.End(client.CallAsync(Some.Fetch, Some.Entity)),
                    () => client.Stream(Some.List, Some.Parameters).First(),
                    () => Some.End(client.StreamAsync(Some.List, Some.Parameters).GetAsyncEnumerator().MoveNextAsync()),
                };
                foreach (Action use in uses)
                {
                    MisuseException failure = Assert.Throws<MisuseException>(() => use());
                    Assert.AreEqual("misuse", failure.Status);
                    StringAssert.Contains("closed", failure.Message);
                }
                using (TwiliteClient unused = new TwiliteClient(server.Options))
                {
                    unused.Dispose();
                    Assert.Throws<MisuseException>(() => Some.End(unused.CallAsync(Some.Fetch, Some.Entity)));
                }
            }
        }

        [Test]
        public void CallsUnderWayEndUndisturbedWhenTheClientIsClosed()
        {
            using (CountdownEvent there = new CountdownEvent(3))
            using (ManualResetEventSlim closed = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(request =>
            {
                there.Signal();
                Assert.IsTrue(closed.Wait(ScriptedServer.Patience));
                return request.Contains("Entities?") ? ScriptedServer.Page(0, 3, null) : "200 {\"sid\": \"YE1\"}";
            }))
            {
                TwiliteClient client = new TwiliteClient(server.Options);
                Task<Result> blocking = Task.Run(() => client.Call(Some.Fetch, Some.Entity));
                Task<int> streaming = Task.Run(() => client.Stream(Some.List, Some.Parameters).Count());
                Task<Result> awaited = client.CallAsync(Some.Fetch, Some.Entity);
                Assert.IsTrue(there.Wait(ScriptedServer.Patience));
                client.Dispose();
                closed.Set();
                Assert.AreEqual("YE1", Some.End(blocking)["sid"]);
                Assert.AreEqual("YE1", Some.End(awaited)["sid"]);
                Assert.AreEqual(3, Some.End(streaming));
            }
        }

        [Test]
        public void ClosingMeetsCallsThatBegin()
        {
            using (ScriptedServer server = new ScriptedServer(request =>
                request.Contains("Entities?") ? ScriptedServer.Page(0, 1, null) : "200 {\"sid\": \"YE1\"}"))
            {
                for (int round = 0; round < 60; round++)
                {
                    TwiliteClient client = new TwiliteClient(server.Options);
                    Task[] all =
                    {
                        Task.Run(() => client.Call(Some.Fetch, Some.Entity)),
                        Task.Run(() => client.CallAsync(Some.Fetch, Some.Entity)),
                        Task.Run(() => client.Stream(Some.List, Some.Parameters).Count()),
                        Task.Run(() => client.StreamAsync(Some.List, Some.Parameters).GetAsyncEnumerator().MoveNextAsync()),
                        Task.Run(() => client.Dispose()),
                    };
                    Some.Within(Task.WhenAll(all).ContinueWith(_ => { }));
                    foreach (Task each in all)
                    {
                        if (each.IsFaulted)
                        {
                            StringAssert.Contains("closed", ((MisuseException)each.Exception.InnerException).Message);
                        }
                    }
                }
            }
        }

        [Test]
        public void AClosedClientsQueueAndThreadEnd()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            {
                int before = Threads();
                TwiliteClient client = new TwiliteClient(server.Options);
                Some.End(client.CallAsync(Some.Fetch, Some.Entity));
                Assert.AreEqual(before + 1, Threads());
                client.Dispose();
                Assert.IsTrue(Some.Collects(() => Threads() == before));
            }
        }

        [Test]
        public void ForgottenClientsAreFreedWithTheirQueuesAndThreads()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            {
                int before = Threads();
                for (int number = 0; number < 40; number++)
                {
                    Some.Elsewhere(() => Some.End(new TwiliteClient(server.Options).CallAsync(Some.Fetch, Some.Entity)));
                }
                Assert.IsTrue(Some.Collects(() => Threads() <= before + Overlooked));
            }
        }

        [Test]
        public void ATaskOfAForgottenClientEnds()
        {
            using (ManualResetEventSlim forgotten = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(_ => forgotten.Wait(ScriptedServer.Patience) ? "200 {\"sid\": \"YE1\"}" : "500 {}"))
            {
                Task<Result> call = null;
                Some.Elsewhere(() => call = new TwiliteClient(server.Options).CallAsync(Some.Fetch, Some.Entity));
                for (int round = 0; round < 10; round++)
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }
                forgotten.Set();
                Assert.AreEqual("YE1", Some.End(call)["sid"]);
            }
        }

        [Test]
        public void ManyClientsComeAndGo()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            {
                int before = Threads();
                for (int round = 0; round < 10; round++)
                {
                    Thread[] threads = Enumerable.Range(0, 6).Select(number => new Thread(() => ComeAndGo(server, number))).ToArray();
                    Array.ForEach(threads, thread => thread.Start());
                    Array.ForEach(threads, thread => thread.Join());
                }
                Assert.IsTrue(Some.Collects(() => Threads() <= before + Overlooked));
            }
        }

        internal static int Descriptors()
        {
            return Directory.GetFileSystemEntries("/proc/self/fd").Length;
        }

        private static void ComeAndGo(ScriptedServer server, int number)
        {
            TwiliteClient client = new TwiliteClient(server.Options);
            Task<Result> call = client.CallAsync(Some.Fetch, Some.Entity);
            if (number % 3 != 0)
            {
                client.Dispose();
            }
            Some.End(call);
            if (number % 3 == 2)
            {
                GC.Collect();
            }
        }

        /// <summary>How many threads drive a queue: they have a name.</summary>
        private static int Threads()
        {
            int count = 0;
            foreach (string thread in Directory.GetDirectories("/proc/self/task"))
            {
                try
                {
                    count += File.ReadAllText(thread + "/comm").Trim() == "Twilite" ? 1 : 0;
                }
                catch (IOException)
                {
                    // It has ended meanwhile.
                }
            }
            return count;
        }
    }
}
