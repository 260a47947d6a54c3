// Assign an object to a customer profile, and list what the profile has.
//
//     mono build/csharp/examples/EntityAssignments.exe [PROFILE_SID [OBJECT_SID]]
//
// Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
// TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
using System;
using Twilite;
using Twilite.Trusthub.V1;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string objectSid = arguments.Length > 1 ? arguments[1] : "IT0123456789abcdef0123456789abcdef";

        using (TwiliteClient client = new TwiliteClient())
        {
            CustomerProfileCollection profiles = client.Trusthub.V1.CustomerProfiles;
            string profileSid = arguments.Length > 0 ? arguments[0] : NewProfile(profiles);
            CustomerProfileEntityAssignmentCollection assignments = profiles[profileSid].EntityAssignments;
            CustomerProfileEntityAssignment made = assignments.Create(objectSid: objectSid);
            Console.WriteLine("assigned {0} {1}", made.Sid, made.ObjectSid);
            foreach (CustomerProfileEntityAssignment assignment in assignments.List(limit: 20))
            {
                Console.WriteLine("listed   {0} {1}", assignment.Sid, assignment.ObjectSid);
            }
        }
    }

    private static string NewProfile(CustomerProfileCollection profiles)
    {
        CustomerProfile profile = profiles.Create(
            friendlyName: "C# example", email: "owner@example.com", policySid: "RN0123456789abcdef0123456789abcdef");
        Console.WriteLine("profile  {0}", profile.Sid);
        return profile.Sid;
    }
}
