// Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
//
//     mono build/csharp/examples/ResponseHeaders.exe
using System;
using System.Collections.Generic;
using Twilite;
using Twilite.Verify.V2;

internal static class Program
{
    private static int Main()
    {
        using (TwiliteClient client = new TwiliteClient())
        {
            EntityCollection entities = client.Verify.V2.Services("VA0123456789abcdef0123456789abcdef").Entities;
            Response response;
            try
            {
                string identity = entities.Create(identity: Guid.NewGuid().ToString()).Identity;
                response = entities[identity].Fetch().Response;
            }
            catch (ApiException failure)
            {
                Console.Error.WriteLine("failed: {0} {1}", failure.Reason, failure.RequestId);
                string wait = failure.Response.Headers.Get("Retry-After");
                if (wait != null)
                {
                    Console.WriteLine("come back in {0} seconds", wait);
                }
                return 1;
            }
            Console.WriteLine("fetched: HTTP {0} {1} after {2} attempts", response.HttpStatus, response.RequestId, response.Attempts);
            Console.WriteLine("it took {0} seconds", response.Headers["twilio-request-duration"]); // in whatever case
            Console.WriteLine("with {0} requests of the account at once", response.Headers["Twilio-Concurrent-Requests"]);
            // Where an operation takes If-Match, this is what it takes: the change is then made to this version alone.
            Console.WriteLine("version {0}", response.Headers.Get("ETag") ?? "None");
            foreach (KeyValuePair<string, string> field in response.Headers)
            {
                Console.WriteLine("   {0} {1}", field.Key, field.Value);
            }
            return 0;
        }
    }
}
