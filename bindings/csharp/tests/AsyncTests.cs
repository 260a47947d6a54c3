using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;
using Twilite.Verify.V2;

namespace Twilite.Tests
{
    [TestFixture]
    public class AsyncTests
    {
        [Test]
        public void CallsAreInFlightTogether()
        {
            using (CountdownEvent together = new CountdownEvent(32))
            using (ScriptedServer server = new ScriptedServer(_ =>
            {
                together.Signal();
                return together.Wait(ScriptedServer.Patience) ? "200 {}" : "500 {}";
            }))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Task<Result[]> all = Task.WhenAll(Enumerable.Range(0, 32).Select(_ => client.CallAsync(Some.Fetch, Some.Entity)));
                Assert.AreEqual(32, Some.End(all).Length);
            }
        }

        [Test]
        public void TheChainIsAwaited()
        {
            using (ScriptedServer server = new ScriptedServer(request =>
                request.StartsWith("GET", StringComparison.Ordinal) ? ScriptedServer.Page(0, 2, null)
                : request.StartsWith("POST", StringComparison.Ordinal) ? "201 {\"sid\": \"YE1\"}" : "204 "))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                EntityCollection entities = client.Verify.V2.Services(Some.Service).Entities;
                Assert.AreEqual("YE1", Some.End(entities.CreateAsync(identity: "ff483d1f")).Sid);
                Assert.AreEqual(2, Some.End(entities.ListAsync()).Count);
                Assert.AreEqual(2, Some.End(entities.PageAsync()).Records.Count);
                Record deleted = Some.End(entities["ff483d1f"].DeleteAsync());
                Assert.AreEqual(0, deleted.Count);
                Assert.AreEqual(204, deleted.Response.HttpStatus);
            }
        }

        [Test]
        public void AnEventLoopGoesOnWhileACallWaits()
        {
            using (ManualResetEventSlim ticked = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(_ => ticked.Wait(ScriptedServer.Patience) ? "200 {\"sid\": \"YE1\"}" : "500 {}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                int resumedOn = 0;
                int loop = EventLoop.Run(async () =>
                {
                    Task<Result> call = client.CallAsync(Some.Fetch, Some.Entity);
                    await Task.Yield(); // the loop's other work: the server answers when it was done
                    ticked.Set();
                    await call;
                    resumedOn = Thread.CurrentThread.ManagedThreadId;
                });
                Assert.AreEqual(loop, resumedOn);
            }
        }

        [Test]
        public void AContinuationThatBlocksHoldsUpNoOtherCall()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Task<Result> second = client.CallAsync(Some.Fetch, Some.Entity).ContinueWith(
                    _ => client.CallAsync(Some.Fetch, Some.Entity).Result, TaskContinuationOptions.ExecuteSynchronously);
                Assert.AreEqual(0, Some.End(second).Object.Count);
            }
        }

        [Test]
        public void ATokenCancelsItsCallAlone()
        {
            using (CancellationTokenSource source = new CancellationTokenSource())
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(request =>
            {
                if (request.StartsWith("POST", StringComparison.Ordinal))
                {
                    source.Cancel();
                }
                return over.Wait(ScriptedServer.Patience) ? "200 {}" : "500 {}";
            }))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Task<Result> other = client.CallAsync(Some.Fetch, Some.Entity);
                Task<Result> call = client.CallAsync(Some.Create, Some.Entity, source.Token);
                OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(() => Some.End(call));
                Assert.IsTrue(call.IsCanceled);
                Assert.AreEqual(source.Token, cancelled.CancellationToken);
                Assert.IsTrue(((CallCancelledException)cancelled.InnerException).MayHaveTakenEffect);
                Assert.IsFalse(other.IsCompleted);
                over.Set();
                Some.End(other);
            }
        }

        [Test]
        public void ACancelledTokenLetsNoCallThroughOrTellsThatItDid()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "201 {}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(
                    () => Some.End(client.CallAsync(Some.Create, Some.Entity, new CancellationToken(true))));
                bool maybe = ((CallCancelledException)cancelled.InnerException).MayHaveTakenEffect;
                Assert.IsTrue(maybe || server.Requests.Length == 0);
            }
        }

        [Test]
        public void AFullQueueIsWaitedForInOrder()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            {
                ClientOptions options = server.Options;
                options.MaxPending = 1;
                options.MaxInFlight = 1;
                using (TwiliteClient client = new TwiliteClient(options))
                {
                    Some.End(Task.WhenAll(Enumerable.Range(0, 100).Select(
                        number => client.CallAsync("GET verify /v2/Things", new JsonObject { { "N", number } }))));
                }
                CollectionAssert.AreEqual(
                    Enumerable.Range(0, 100).Select(number => "GET /v2/Things?N=" + number + " HTTP/1.1\n"), server.Requests);
            }
        }

        [Test]
        public void ACallThatWaitsForAPlaceIsCancelledWithoutBeingSent()
        {
            using (CancellationTokenSource source = new CancellationTokenSource())
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(_ => over.Wait(ScriptedServer.Patience) ? "200 {}" : "500 {}"))
            {
                ClientOptions options = server.Options;
                options.MaxPending = 1;
                using (TwiliteClient client = new TwiliteClient(options))
                {
                    Task<Result> first = client.CallAsync(Some.Fetch, Some.Entity);
                    Task<Result> second = client.CallAsync(Some.Create, Some.Entity, source.Token);
                    Task<Result> third = client.CallAsync(Some.Fetch, Some.Entity);
                    source.Cancel();
                    OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(() => Some.End(second));
                    Assert.IsFalse(((CallCancelledException)cancelled.InnerException).MayHaveTakenEffect);
                    over.Set();
                    Some.End(Task.WhenAll(first, third));
                    Assert.IsTrue(server.Requests.All(request => request.StartsWith("GET", StringComparison.Ordinal)));
                }
            }
        }

        [Test]
        public void ThreadsAndTasksShareAClientWhileTheCollectorRuns()
        {
            using (CancellationTokenSource collecting = new CancellationTokenSource())
            using (ScriptedServer server = new ScriptedServer(request =>
                request.Contains("Entities/") ? "200 {\"sid\": \"" + request.Split(' ')[1].Split('/').Last() + "\"}" : ScriptedServer.Page(0, 20, null)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Task collector = Task.Run(() =>
                {
                    while (!collecting.IsCancellationRequested)
                    {
                        GC.Collect(0);
                        GC.Collect();
                    }
                });
                int good = 0;
                List<Thread> threads = new List<Thread>();
                List<Task> tasks = new List<Task>();
                for (int worker = 0; worker < 6; worker++)
                {
                    string name = "worker-" + worker;
                    JsonObject entity = new JsonObject { { "ServiceSid", Some.Service }, { "Identity", name } };
                    Thread thread = new Thread(() =>
                    {
                        for (int call = 0; call < 40; call++)
                        {
                            Count(ref good, Equals(client.Call(Some.Fetch, entity)["sid"], name));
                            Count(ref good, client.Stream(Some.List, Some.Parameters).Count() == 20);
                        }
                    });
                    thread.Start();
                    threads.Add(thread);
                    tasks.Add(Task.Run(async () =>
                    {
                        for (int call = 0; call < 40; call++)
                        {
                            Count(ref good, Equals((await client.CallAsync(Some.Fetch, entity))["sid"], name));
                            Count(ref good, (await client.CallAsync(Some.List, Some.Parameters)).Array.Count == 20);
                        }
                    }));
                }
                Some.Within(Task.WhenAll(tasks));
                threads.ForEach(thread => thread.Join());
                collecting.Cancel();
                collector.Wait();
                Assert.AreEqual(6 * 40 * 4, good);
            }
        }

        private static void Count(ref int good, bool isGood)
        {
            if (isGood)
            {
                Interlocked.Increment(ref good);
            }
        }

        /// <summary>A loop on one thread, as the user interfaces have it.</summary>
        private sealed class EventLoop : SynchronizationContext
        {
            private readonly BlockingCollection<Action> _work = new BlockingCollection<Action>();

            public override void Post(SendOrPostCallback callback, object state)
            {
                _work.Add(() => callback(state));
            }

            /// <summary>Run something on the loop until it has ended; gives the id of the loop's thread.</summary>
            internal static int Run(Func<Task> start)
            {
                int id = 0;
                Some.Elsewhere(() =>
                {
                    EventLoop loop = new EventLoop();
                    SetSynchronizationContext(loop);
                    id = Thread.CurrentThread.ManagedThreadId;
                    Task task = start();
                    task.ContinueWith(_ => loop._work.CompleteAdding(), TaskScheduler.Default);
                    Action action;
                    while (loop._work.TryTake(out action, ScriptedServer.Patience))
                    {
                        action();
                    }
                    task.GetAwaiter().GetResult();
                });
                return id;
            }
        }
    }
}
