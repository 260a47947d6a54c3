using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Twilite.Tests
{
    /// <summary>A program that the tests start. It leaves everything behind: clients, streams, calls under way.</summary>
    internal static class Child
    {
        private static readonly List<object> Kept = new List<object>();

        private static int Main(string[] arguments)
        {
            return arguments[0] == "version" ? Version() : LeaveAllBehind(arguments[0], arguments[1]);
        }

        private static int Version()
        {
            try
            {
                Console.WriteLine(TwiliteLibrary.Version);
                return 0;
            }
            catch (LibraryException problem)
            {
                Console.WriteLine(problem.Message);
                return 3;
            }
        }

        private static int LeaveAllBehind(string way, string url)
        {
            ClientOptions options = new ClientOptions { AccountSid = "AC1", AuthToken = "x", BaseUrl = url, MaxRetries = 0 };
            TwiliteClient client = new TwiliteClient(options);
            JsonObject parameters = new JsonObject { { "ServiceSid", "VA0123456789abcdef0123456789abcdef" } };
            Kept.Add(client.CallAsync("verify.v2.entity.list", parameters));
            new Thread(() => Quietly(() => client.Call("verify.v2.entity.list", parameters))) { IsBackground = true }.Start();
            Task.Run(() => Quietly(() =>
            {
                foreach (Record record in client.Stream("verify.v2.entity.list", parameters))
                {
                    Kept.Add(record);
                }
            }));
            Kept.Add(new TwiliteClient(options).StreamAsync("verify.v2.entity.list", parameters).GetAsyncEnumerator().MoveNextAsync());
            client.Call("GET verify /v2/Things");
            client.CallAsync("GET verify /v2/Things").Wait();
            if (way == "handler")
            {
                AppDomain.CurrentDomain.ProcessExit += (sender, happened) =>
                {
                    Quietly(() => client.Call("GET verify /v2/Things"));
                    client.Dispose();
                    Console.WriteLine("called at the end");
                    Console.WriteLine("at the end");
                };
            }
            else
            {
                Console.WriteLine("at the end");
            }
            if (way == "exit")
            {
                Environment.Exit(0);
            }
            return 0;
        }

        private static void Quietly(Action action)
        {
            try
            {
                action();
            }
            catch (TwiliteException)
            {
                // The process is at its end.
            }
        }
    }
}
