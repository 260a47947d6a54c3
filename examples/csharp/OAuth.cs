// Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
//
//     mono build/csharp/examples/OAuth.exe [SERVICE_SID]
//
// The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does TWILITE_BASE_URL
// for the sandbox, which takes any service SID.
using System;
using Twilite;
using Twilite.Verify.V2;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string serviceSid = arguments.Length > 0 ? arguments[0] : "VA0123456789abcdef0123456789abcdef";
        ClientOptions options = new ClientOptions
        {
            // Without options a client takes them from the environment, too.
            ClientId = Environment.GetEnvironmentVariable("TWILIO_CLIENT_ID"),
            ClientSecret = Environment.GetEnvironmentVariable("TWILIO_CLIENT_SECRET"),
        };

        using (TwiliteClient client = new TwiliteClient(options))
        {
            EntityCollection entities = client.Verify.V2.Services(serviceSid).Entities;
            // The first call fetches a token; the next ones, on whatever thread, are sent with it.
            Console.WriteLine("created {0}", entities.Create(identity: "csharp-oauth-" + Guid.NewGuid()).Sid);
            foreach (Entity entity in entities.List(limit: 20))
            {
                Console.WriteLine("listed  {0}", entity.Sid);
            }
        }
    }
}
