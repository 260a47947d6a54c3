using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;
using Twilite.Verify.V2;

namespace Twilite.Tests
{
    [TestFixture]
    public class StreamTests
    {
        [Test]
        public void RecordsComePageByPage()
        {
            using (ScriptedServer server = new ScriptedServer(Pages))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                RecordStream<Entity> stream = client.Verify.V2.Services(Some.Service).Entities.Stream(pageSize: 2);
                Assert.AreEqual(0, server.Requests.Length);
                List<string> sids = new List<string>();
                foreach (Entity entity in stream)
                {
                    sids.Add(entity.Sid.Substring(33));
                    Assert.AreEqual(200, entity.Response.HttpStatus);
                }
                CollectionAssert.AreEqual(new[] { "0", "1", "2", "3", "4" }, sids);
                Assert.AreEqual(5, stream.Count()); // anew
                Assert.AreEqual(3, stream.Take(3).Count());
            }
        }

        [Test]
        public void RecordsAreAwaitedPageByPage()
        {
            using (ScriptedServer server = new ScriptedServer(Pages))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Assert.AreEqual("01234", Some.End(Sids(client.Verify.V2.Services(Some.Service).Entities.StreamAsync(pageSize: 2))));
                Assert.AreEqual(3, server.Requests.Length);
            }
        }

        [Test]
        public void AFailureComesAfterTheRecordsBeforeIt()
        {
            using (ScriptedServer server = new ScriptedServer(request => request.Contains("PageToken=PB") ? "503 {}" : Pages(request)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                int count = 0;
                Assert.Throws<ServerErrorException>(() =>
                {
                    foreach (Record record in client.Stream(Some.List, Some.Parameters))
                    {
                        count++;
                    }
                });
                Assert.AreEqual(4, count);
                Assert.Throws<InvalidParametersException>(() => client.Stream(Some.List).First());
                Assert.Throws<MisuseException>(() => client.Stream(Some.Create, Some.Entity).First());
            }
        }

        [Test]
        public void AnAwaitedPageThatFailedIsAskedForAgain()
        {
            int failures = 1;
            using (ScriptedServer server = new ScriptedServer(request =>
                request.Contains("PageToken=PA") && Interlocked.Decrement(ref failures) >= 0 ? "503 {}" : Pages(request)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            using (AsyncRecordEnumerator<Record> records = client.StreamAsync(Some.List, Some.Parameters).GetAsyncEnumerator())
            {
                Assert.IsTrue(Some.End(records.MoveNextAsync()));
                Assert.IsTrue(Some.End(records.MoveNextAsync()));
                Assert.Throws<ServerErrorException>(() => Some.End(records.MoveNextAsync()));
                Assert.IsTrue(Some.End(records.MoveNextAsync()));
                Assert.AreEqual("YE" + new string('0', 31) + "2", records.Current["sid"]);
            }
        }

        [Test]
        public void ATokenEndsTheWaitForAPage()
        {
            using (CancellationTokenSource source = new CancellationTokenSource())
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(request =>
            {
                source.Cancel();
                over.Wait(ScriptedServer.Patience);
                return Pages(request);
            }))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Assert.Throws<OperationCanceledException>(() => client.Stream(Some.List, Some.Parameters, source.Token).First());
                using (CancellationTokenSource other = new CancellationTokenSource())
                using (AsyncRecordEnumerator<Record> records = client.StreamAsync(Some.List, Some.Parameters).GetAsyncEnumerator(other.Token))
                {
                    Task<bool> move = records.MoveNextAsync();
                    other.Cancel();
                    Assert.Throws<OperationCanceledException>(() => Some.End(move));
                    Assert.IsTrue(move.IsCanceled);
                }
                over.Set();
            }
        }

        [Test]
        public void APageHasADeadline()
        {
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(request =>
            {
                over.Wait(request.Contains("PageToken=PA") ? ScriptedServer.Patience : 0);
                return Pages(request);
            }))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                TimeSpan deadline = TimeSpan.FromMilliseconds(200);
                EntityCollection entities = client.Verify.V2.Services(Some.Service).Entities;
                Assert.Throws<CallTimeoutException>(() => client.Stream(Some.List, Some.Parameters, deadline).Last());
                Assert.Throws<CallTimeoutException>(() => entities.Stream(pageDeadline: deadline).Last());
                Assert.Throws<CallTimeoutException>(() => Some.End(Sids(entities.StreamAsync(pageDeadline: deadline))));
                over.Set();
                Assert.AreEqual(5, entities.Stream(pageDeadline: TimeSpan.FromMinutes(1)).Count());
            }
        }

        [Test]
        public void StoppingEarlyFreesWhatWasSentAhead()
        {
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (CountdownEvent sentAhead = new CountdownEvent(1))
            using (ScriptedServer server = new ScriptedServer(request => Held(request, sentAhead, over)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                int before = 0;
                foreach (Record record in client.Stream(Some.List, Some.Parameters).Skip(2))
                {
                    Assert.IsTrue(sentAhead.Wait(ScriptedServer.Patience)); // the third page is on its way
                    before = Lifetime.Descriptors();
                    break;
                }
                Assert.Less(Lifetime.Descriptors(), before);
                over.Set();
            }
        }

        [Test]
        public void AForgottenStreamIsFreedByItsFinalizer()
        {
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (CountdownEvent sentAhead = new CountdownEvent(1))
            using (ScriptedServer server = new ScriptedServer(request => Held(request, sentAhead, over)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                int before = 0;
                Some.Elsewhere(() =>
                {
                    IEnumerator<Record> forgotten = client.Stream(Some.List, Some.Parameters).GetEnumerator();
                    for (int record = 0; record < 3; record++)
                    {
                        Assert.IsTrue(forgotten.MoveNext());
                    }
                    Assert.IsTrue(sentAhead.Wait(ScriptedServer.Patience));
                    before = Lifetime.Descriptors();
                });
                Assert.IsTrue(Some.Collects(() => Lifetime.Descriptors() < before));
                over.Set();
            }
        }

        /// <summary>Three pages: of two records, of two, and of one.</summary>
        private static string Pages(string request)
        {
            if (request.Contains("PageToken=PA"))
            {
                return ScriptedServer.Page(2, 2, "PB");
            }
            return request.Contains("PageToken=PB") ? ScriptedServer.Page(4, 1, null) : ScriptedServer.Page(0, 2, "PA");
        }

        private static string Held(string request, CountdownEvent sentAhead, ManualResetEventSlim over)
        {
            if (request.Contains("PageToken=PB"))
            {
                sentAhead.Signal();
                over.Wait(ScriptedServer.Patience);
            }
            return Pages(request);
        }

        private static async Task<string> Sids(AsyncRecordStream<Entity> stream)
        {
            string sids = string.Empty;
            using (AsyncRecordEnumerator<Entity> entities = stream.GetAsyncEnumerator())
            {
                while (await entities.MoveNextAsync())
                {
                    sids += entities.Current.Sid.Substring(33);
                }
                Assert.IsFalse(await entities.MoveNextAsync());
            }
            return sids;
        }
    }
}
