using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Twilite.Conformance
{
    /// <summary>One step of a case.</summary>
    internal sealed class Step
    {
        private readonly JsonObject _step;
        private readonly TwiliteClient _client;

        internal Step(JsonObject step, TwiliteClient client)
        {
            _step = step;
            _client = client;
        }

        private string Operation
        {
            get { return (string)_step["operation"]; }
        }

        private JsonObject Parameters
        {
            get { return Member("parameters") as JsonObject; }
        }

        internal JsonObject Perform()
        {
            try
            {
                switch ((string)_step["do"])
                {
                    case "call":
                        return Ok(Call());
                    case "chain":
                        return Ok(new Chain(_client, _step).Call());
                    case "stream":
                        return Stream();
                    case "many":
                        return Many();
                    case "cancel":
                        return Cancel();
                    case "concurrent":
                        return Concurrent();
                    case "client":
                        new TwiliteClient(Runner.Options((JsonObject)_step["options"])).Dispose();
                        return Ok(null);
                    case "closed":
                        _client.Dispose();
                        return Ok(_client.Call(Operation, Parameters));
                    case "validate":
                        TwiliteLibrary.Validate(Operation, Parameters);
                        return Ok(null);
                    case "access_token":
                        return AccessToken();
                    case "webhook":
                        return Webhook();
                    default:
                        return new JsonObject { { "unknown", true } };
                }
            }
            catch (TwiliteException failure)
            {
                return Error(failure);
            }
            catch (OperationCanceledException cancelled) when (cancelled.InnerException is TwiliteException)
            {
                return Error((TwiliteException)cancelled.InnerException);
            }
        }

        private Result Call()
        {
            object within = Member("within_ms");
            return within == null
                ? _client.Call(Operation, Parameters)
                : _client.Call(Operation, Parameters, TimeSpan.FromMilliseconds((long)within));
        }

        private JsonObject Stream()
        {
            object take = Member("take");
            JsonArray records = new JsonArray();
            Response response = null;
            try
            {
                if (!Equals(take, 0L))
                {
                    foreach (Record record in _client.Stream(Operation, Parameters))
                    {
                        records.Add(record);
                        response = record.Response;
                        if (Equals(take, (long)records.Count))
                        {
                            break;
                        }
                    }
                }
            }
            catch (TwiliteException failure)
            {
                JsonObject outcome = new JsonObject { { "records", records } };
                foreach (KeyValuePair<string, object> member in Error(failure))
                {
                    outcome.Add(member.Key, member.Value);
                }
                return outcome;
            }
            return Ok(records, response);
        }

        private JsonObject Many()
        {
            JsonArray calls = (JsonArray)_step["calls"];
            object inFlight = Member("in_flight");
            SemaphoreSlim places = new SemaphoreSlim(inFlight == null ? int.MaxValue : (int)(long)inFlight);
            Task<JsonObject>[] all = calls.Cast<JsonObject>().Select(call => OneOf(call, places)).ToArray();
            return new JsonObject { { "many", new JsonArray(Task.WhenAll(all).GetAwaiter().GetResult()) } };
        }

        private async Task<JsonObject> OneOf(JsonObject call, SemaphoreSlim places)
        {
            object parameters;
            call.TryGetValue("parameters", out parameters);
            await places.WaitAsync();
            try
            {
                return Ok(await _client.CallAsync((string)call["operation"], parameters as JsonObject));
            }
            catch (TwiliteException failure)
            {
                return Error(failure);
            }
            finally
            {
                places.Release();
            }
        }

        private JsonObject Cancel()
        {
            using (CancellationTokenSource source = new CancellationTokenSource())
            {
                Task<Result> call = _client.CallAsync(Operation, Parameters, source.Token);
                source.Cancel();
                return Ok(call.GetAwaiter().GetResult());
            }
        }

        /// <summary>Half of the workers are threads that block, and half are tasks that wait.</summary>
        private JsonObject Concurrent()
        {
            int each = (int)(long)_step["each"];
            int succeeded = 0;
            List<Thread> threads = new List<Thread>();
            List<Task> tasks = new List<Task>();
            for (int worker = 0; worker < (int)(long)_step["workers"]; worker++)
            {
                if (worker % 2 == 0)
                {
                    Thread thread = new Thread(() =>
                    {
                        for (int call = 0; call < each; call++)
                        {
                            if (Succeeds(() => Task.FromResult(_client.Call(Operation, Parameters))).Result)
                            {
                                Interlocked.Increment(ref succeeded);
                            }
                        }
                    });
                    thread.Start();
                    threads.Add(thread);
                }
                else
                {
                    tasks.Add(Task.Run(async () =>
                    {
                        for (int call = 0; call < each; call++)
                        {
                            if (await Succeeds(() => _client.CallAsync(Operation, Parameters)))
                            {
                                Interlocked.Increment(ref succeeded);
                            }
                        }
                    }));
                }
            }
            Task.WaitAll(tasks.ToArray());
            threads.ForEach(thread => thread.Join());
            return new JsonObject { { "ok", succeeded } };
        }

        private static async Task<bool> Succeeds(Func<Task<Result>> call)
        {
            try
            {
                await call();
                return true;
            }
            catch (TwiliteException failure)
            {
                Console.Error.WriteLine(failure.Message);
                return false;
            }
        }

        private JsonObject AccessToken()
        {
            AccessTokenOptions options = new AccessTokenOptions();
            foreach (KeyValuePair<string, object> option in (JsonObject)_step["options"])
            {
                options[option.Key] = option.Value;
            }
            AccessToken made = Twilite.AccessToken.Make(options);
            return new JsonObject { { "ok", new JsonObject { { "token", made.Token }, { "expires_at", made.ExpiresAt } } } };
        }

        private JsonObject Webhook()
        {
            string body = Member("body") as string;
            bool isAuthentic = Twilite.Webhook.IsAuthentic(
                Member("auth_token") as string,
                Member("signature") as string,
                Member("url") as string,
                Member("content_type") as string,
                body == null ? null : Encoding.UTF8.GetBytes(body));
            return new JsonObject { { "ok", isAuthentic } };
        }

        private object Member(string name)
        {
            object value;
            _step.TryGetValue(name, out value);
            return value;
        }

        private JsonObject Ok(Result result)
        {
            return result == null ? Ok(null, null) : Ok(result.Value, result.Response);
        }

        private JsonObject Ok(object value, Response response)
        {
            JsonObject outcome = new JsonObject { { "ok", value } };
            return WithResponse(outcome, response);
        }

        private JsonObject Error(TwiliteException failure)
        {
            return WithResponse(new JsonObject { { "error", failure.Error } }, failure.Response);
        }

        private JsonObject WithResponse(JsonObject outcome, Response response)
        {
            if (Equals(Member("response"), true) && response != null)
            {
                JsonObject headers = new JsonObject();
                foreach (KeyValuePair<string, string> field in response.Headers)
                {
                    headers[field.Key.ToLowerInvariant()] = field.Value;
                }
                outcome.Add("response", new JsonObject
                {
                    { "http_status", response.HttpStatus ?? 0 },
                    { "request_id", response.RequestId },
                    { "attempts", response.Attempts },
                    { "headers", headers },
                });
            }
            return outcome;
        }
    }
}
