// Create a TrustHub customer profile, and list the drafts there are.
//
//     mono build/csharp/examples/CustomerProfiles.exe [POLICY_SID [EMAIL]]
//
// Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
// sandbox, which takes any policy SID.
using System;
using Twilite;
using Twilite.Trusthub.V1;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string policySid = arguments.Length > 0 ? arguments[0] : "RN0123456789abcdef0123456789abcdef";
        string email = arguments.Length > 1 ? arguments[1] : "owner@example.com";

        using (TwiliteClient client = new TwiliteClient())
        {
            CustomerProfileCollection profiles = client.Trusthub.V1.CustomerProfiles;
            CustomerProfile made = profiles.Create(friendlyName: "C# example", email: email, policySid: policySid);
            Console.WriteLine("created {0} {1} {2}", made.Sid, made.Status, made.FriendlyName);
            foreach (CustomerProfile profile in profiles.List(status: "draft", limit: 20))
            {
                Console.WriteLine("listed  {0} {1} {2}", profile.Sid, profile.Status, profile.FriendlyName);
            }
        }
    }
}
