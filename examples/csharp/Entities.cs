// Create Verify entities, and list what the service has.
//
//     mono build/csharp/examples/Entities.exe [SERVICE_SID [COUNT]]
//
// Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
// sandbox, which takes any service SID.
using System;
using System.Globalization;
using Twilite;
using Twilite.Verify.V2;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string serviceSid = arguments.Length > 0 ? arguments[0] : "VA0123456789abcdef0123456789abcdef";
        int count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 2;

        using (TwiliteClient client = new TwiliteClient())
        {
            EntityCollection entities = client.Verify.V2.Services(serviceSid).Entities;
            for (int number = 0; number < count; number++)
            {
                Entity made = entities.Create(identity: Guid.NewGuid().ToString());
                Console.WriteLine("created {0} {1} {2:u}", made.Sid, made.Identity, made.DateCreated);
            }
            foreach (Entity entity in entities.List(limit: 20))
            {
                Console.WriteLine("listed  {0} {1} {2:u}", entity.Sid, entity.Identity, entity.DateCreated);
            }
        }
    }
}
