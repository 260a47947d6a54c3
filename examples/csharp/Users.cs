// Create IP-Messaging users, and list what the service has.
//
//     mono build/csharp/examples/Users.exe [SERVICE_SID [COUNT]]
//
// Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
// sandbox, which takes any service SID.
using System;
using System.Globalization;
using Twilite;
using Twilite.IpMessaging.V2;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string serviceSid = arguments.Length > 0 ? arguments[0] : "IS0123456789abcdef0123456789abcdef";
        int count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 2;

        using (TwiliteClient client = new TwiliteClient())
        {
            UserCollection users = client.IpMessaging.V2.Services(serviceSid).Users;
            for (int number = 0; number < count; number++)
            {
                // An object of attributes is sent as its JSON text, which is what the API wants.
                User made = users.Create(
                    identity: "csharp-example/" + Guid.NewGuid(),
                    friendlyName: "Example " + number,
                    attributes: new JsonObject { { "language", "C#" } });
                Console.WriteLine("created {0} {1} {2}", made.Sid, made.Identity, made.Attributes);
            }
            foreach (User user in users.List(limit: 20))
            {
                Console.WriteLine("listed  {0} {1} {2}", user.Sid, user.Identity, user.Attributes);
            }
        }
    }
}
