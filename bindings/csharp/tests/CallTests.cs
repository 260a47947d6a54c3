using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NUnit.Framework;
using Twilite.Verify.V2;

namespace Twilite.Tests
{
    [TestFixture]
    public class CallTests
    {
        [Test]
        public void ARecordHasItsMembersAndItsAnswer()
        {
            string body = "{\"sid\": \"YE1\", \"date_created\": \"2015-07-30T20:00:00Z\", \"links\": {}, "
                + "\"big\": 9007199254740993, \"n\": null, \"t\": \"a\\u0000b\"}";
            using (ScriptedServer server = new ScriptedServer(_ => "201 " + body))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Entity entity = client.Verify.V2.Services(Some.Service).Entities.Create(identity: "ff483d1f");
                Assert.AreEqual("YE1", entity.Sid);
                Assert.AreEqual(new DateTimeOffset(2015, 7, 30, 20, 0, 0, TimeSpan.Zero), entity.DateCreated);
                Assert.IsNull(entity.Url);
                Assert.AreEqual(0, entity.Links.Count);
                Assert.AreEqual(9007199254740993L, entity["big"]);
                Assert.IsTrue(entity.ContainsKey("n"));
                Assert.AreEqual("a\0b", entity["t"]);
                Assert.AreEqual(body, Json.Write(entity));
                Assert.AreEqual("Entity YE1", entity.ToString());
                Assert.AreEqual(201, entity.Response.HttpStatus);
                Assert.AreEqual("RQ1", entity.Response.RequestId);
                Assert.AreEqual(1, entity.Response.Attempts);
                Assert.AreEqual("a, b", entity.Response.Headers["X-TWICE"]);
                CollectionAssert.AreEqual(new[] { "a", "b" }, entity.Response.Headers.GetAll("x-twice"));
                Assert.IsNull(entity.Response.Headers.Get("ETag"));
                Assert.AreEqual(1, entity.Response.Headers.Keys.Count(name => name.ToLowerInvariant() == "x-twice"));
            }
        }

        [Test]
        public void AMemberThatIsNotAsDocumentedIsTold()
        {
            Entity entity = new Entity(new JsonObject { { "sid", 7L }, { "date_created", "yesterday" } });
            Assert.Throws<InvalidCastException>(() => entity.Sid.ToString());
            Assert.Throws<FormatException>(() => entity.DateCreated.ToString());
            Assert.AreEqual("yesterday", entity["date_created"]);
        }

        [Test]
        public void APageHasItsRecordsAndItsMeta()
        {
            using (ScriptedServer server = new ScriptedServer(_ => ScriptedServer.Page(0, 2, "PA1")))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                Page<Entity> page = client.Verify.V2.Services(Some.Service).Entities.Page(pageSize: 2);
                Assert.AreEqual(2, page.Records.Count);
                Assert.AreEqual("YE" + new string('0', 31) + "1", page.Records[1].Sid);
                Assert.AreEqual("entities", ((JsonObject)page["meta"])["key"]);
            }
        }

        [TestCase(401, typeof(UnauthorizedException))]
        [TestCase(403, typeof(ForbiddenException))]
        [TestCase(404, typeof(NotFoundException))]
        [TestCase(409, typeof(ConflictException))]
        [TestCase(429, typeof(RateLimitedException))]
        [TestCase(400, typeof(ApiException))]
        [TestCase(503, typeof(ServerErrorException))]
        public void AnErrorOfTwiliosIsOfItsKind(int status, Type kind)
        {
            using (ScriptedServer server = new ScriptedServer(_ =>
                status + " {\"code\": 20404, \"message\": \"No\", \"more_info\": \"https://x.y\", \"details\": {\"a\": 1}}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                TwiliteException failure = (TwiliteException)Assert.Throws(kind, () => client.Call(Some.Fetch, Some.Entity));
                Assert.AreEqual("api_error", failure.Status);
                Assert.AreEqual(status, failure.HttpStatus);
                Assert.AreEqual(20404, failure.Code);
                Assert.AreEqual("https://x.y", failure.MoreInfo);
                Assert.AreEqual(1L, failure.Details["a"]);
                Assert.AreEqual("RQ1", failure.RequestId);
                Assert.AreEqual(Some.Fetch, failure.Operation);
                Assert.AreEqual("GET", failure.Method);
                StringAssert.StartsWith(server.Url, failure.Url);
                Assert.AreEqual(1, failure.Attempts);
                Assert.AreEqual("a, b", failure.Response.Headers["X-Twice"]);
                StringAssert.DoesNotContain("s3cr3t", failure + Json.Write(failure.Error));
            }
        }

        [Test]
        public void AllThatIsWrongWithParametersIsTold()
        {
            InvalidParametersException failure = Assert.Throws<InvalidParametersException>(
                () => TwiliteLibrary.Validate(Some.Create, new JsonObject { { "Identity", "x" }, { "Colour", 1 } }));
            CollectionAssert.AreEquivalent(
                new[] { "ServiceSid required", "Identity length", "Colour unknown" },
                failure.Parameters.Select(each => each.Name + " " + each.Rule));
            foreach (Violation violation in failure.Parameters)
            {
                StringAssert.Contains(violation.Message, failure.Message);
            }
        }

        [Test]
        public void ADeadlineEndsACall()
        {
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(_ => Late(over)))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                CallTimeoutException failure = Assert.Throws<CallTimeoutException>(
                    () => client.Call(Some.Create, Some.Entity, TimeSpan.FromMilliseconds(200)));
                Assert.AreEqual("timeout", failure.Status);
                Assert.IsTrue(failure.MayHaveTakenEffect);
                Assert.Throws<CallTimeoutException>(() => Some.End(client.CallAsync(Some.Fetch, Some.Entity, TimeSpan.FromMilliseconds(200))));
                Assert.Throws<CallTimeoutException>(() => client.Call(Some.Fetch, Some.Entity, TimeSpan.FromSeconds(-5)));
                over.Set();
            }
        }

        [Test]
        public void ATokenEndsABlockingCallOnceTheServerHasIt()
        {
            using (CancellationTokenSource source = new CancellationTokenSource())
            using (ManualResetEventSlim over = new ManualResetEventSlim())
            using (ScriptedServer server = new ScriptedServer(_ =>
            {
                source.Cancel();
                return Late(over);
            }))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(
                    () => client.Call(Some.Create, Some.Entity, source.Token));
                Assert.AreEqual(source.Token, cancelled.CancellationToken);
                CallCancelledException failure = (CallCancelledException)cancelled.InnerException;
                Assert.IsTrue(failure.MayHaveTakenEffect);
                over.Set();
                Assert.Throws<OperationCanceledException>(() => client.Call(Some.Create, Some.Entity, source.Token));
                Assert.AreEqual(1, server.Requests.Length);
            }
        }

        [Test]
        public void WhatIsNoTextIsRefusedBeforeTheCall()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                foreach (string operation in new[] { null, Some.Fetch + "\0x", Some.Fetch + "\ud800" })
                {
                    Assert.AreEqual("misuse", Assert.Throws<MisuseException>(() => client.Call(operation)).Status);
                    Assert.Throws<MisuseException>(() => Some.End(client.CallAsync(operation)));
                    Assert.Throws<MisuseException>(() => TwiliteLibrary.Validate(operation));
                }
                JsonObject parameters = new JsonObject { { "ServiceSid", Some.Service }, { "Identity", "ff483d1f\udc00" } };
                Assert.Throws<MisuseException>(() => client.Call(Some.Fetch, parameters));
                parameters["Identity"] = new object();
                Assert.Throws<MisuseException>(() => client.Call(Some.Fetch, parameters));
                parameters["Identity"] = "ff483d1f\0x";
                Assert.Throws<InvalidParametersException>(() => client.Call(Some.Fetch, parameters));
                Assert.Throws<MisuseException>(() => new TwiliteClient(new ClientOptions { AuthToken = "a\0b" }));
                Assert.Throws<MisuseException>(() => TwiliteLibrary.Describe("verify\0"));
                Assert.AreEqual(0, server.Requests.Length);
            }
        }

        [Test]
        public void AnySequenceOfPairsIsParameters()
        {
            using (ScriptedServer server = new ScriptedServer(_ => "200 {}"))
            using (TwiliteClient client = new TwiliteClient(server.Options))
            {
                client.Call("GET verify /v2/Things", new Dictionary<string, object> { { "A", long.MaxValue }, { "B", true } });
                client.Call("GET verify /v2/Things", new SortedDictionary<string, object> { { "A", new[] { "x", "é" } }, { "B", null } });
                Assert.AreEqual("GET /v2/Things?A=9223372036854775807&B=true HTTP/1.1\n", server.Requests[0]);
                Assert.AreEqual("GET /v2/Things?A=x&A=%C3%A9 HTTP/1.1\n", server.Requests[1]);
            }
        }

        [Test]
        public void OptionsHaveTheLibrarysNames()
        {
            ClientOptions options = new ClientOptions { TimeoutMs = 5, MaxPending = 3 };
            Assert.AreEqual(5, options["timeout_ms"]);
            options["colour"] = "blue";
            MisuseException failure = Assert.Throws<MisuseException>(() => new TwiliteClient(options));
            StringAssert.Contains("colour", failure.Message);
            StringAssert.Contains("timeout_ms", Assert.Throws<MisuseException>(
                () => new TwiliteClient(new ClientOptions { AccountSid = "AC1", AuthToken = "x", TimeoutMs = -1 })).Message);
        }

        [Test]
        public void AWebhooksRequestIsTwiliosOrNot()
        {
            const string Token = "12345";
            const string Url = "https://example.org/myapp?a=1";
            string signature;
            using (System.Security.Cryptography.HMACSHA1 key = new System.Security.Cryptography.HMACSHA1(Encoding.ASCII.GetBytes(Token)))
            {
                signature = Convert.ToBase64String(key.ComputeHash(Encoding.ASCII.GetBytes(Url + "Bodyx y")));
            }
            const string Form = "application/x-www-form-urlencoded";
            byte[] body = Encoding.ASCII.GetBytes("Body=x+y");
            Assert.IsTrue(Webhook.IsAuthentic(Token, signature, Url, Form, body));
            Assert.IsFalse(Webhook.IsAuthentic(Token, signature, Url, Form, null));
            Assert.IsFalse(Webhook.IsAuthentic(Token, signature, Url + "\0x", Form, body));
            Assert.IsFalse(Webhook.IsAuthentic(Token, signature + "\ud800", Url, Form, body));
            Assert.IsFalse(Webhook.IsAuthentic(Token, null, Url, Form, body));
            Assert.Throws<MisuseException>(() => Webhook.IsAuthentic(string.Empty, signature, Url, Form, body));
            Assert.Throws<MisuseException>(() => Webhook.IsAuthentic(null, signature, Url, Form, body));
            Assert.Throws<MisuseException>(() => Webhook.IsAuthentic(Token, signature, "/myapp", Form, body));
        }

        [Test]
        public void AnAccessTokenIsMade()
        {
            AccessTokenOptions options = new AccessTokenOptions
            {
                AccountSid = "AC" + new string('0', 32),
                ApiKey = "SK" + new string('0', 32),
                ApiSecret = "s3cr3t-0f-th3-k3y-0f-32-characters",
                Identity = "jing",
                TtlSeconds = 600,
                Grants = new JsonObject { { "video", new JsonObject { { "room", "lobby" } } } },
            };
            AccessToken made = AccessToken.Make(options);
            Assert.AreEqual(3, made.Token.Split('.').Length);
            Assert.AreEqual(made.ExpiresAt, (long)(made.ExpiresAtTime - new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero)).TotalSeconds);
            StringAssert.DoesNotContain(made.Token, made.ToString());
            options.TtlSeconds = 1000000;
            StringAssert.DoesNotContain("s3cr3t", Assert.Throws<MisuseException>(() => AccessToken.Make(options)).ToString());
        }

        [Test]
        public void TheLibraryDescribesItself()
        {
            Assert.AreEqual("1.0.0", TwiliteLibrary.Version);
            Assert.IsTrue(((JsonArray)TwiliteLibrary.Describe()["products"]).Contains("verify.v2"));
            JsonObject resource = (JsonObject)((JsonArray)TwiliteLibrary.Describe("verify.v2.entity")["resources"])[0];
            Assert.AreEqual("Entity", resource["record"]);
            Assert.Throws<MisuseException>(() => TwiliteLibrary.Describe("ver"));
        }

        private static string Late(ManualResetEventSlim over)
        {
            over.Wait(ScriptedServer.Patience);
            return "200 {}";
        }
    }
}
