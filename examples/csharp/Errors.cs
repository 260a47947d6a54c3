// Show how calls fail: which exception each failure is, and what it carries.
//
//     mono build/csharp/examples/Errors.exe
using System;
using Twilite;

internal static class Program
{
    private static void Main()
    {
        using (TwiliteClient client = new TwiliteClient())
        {
            try
            {
                client.Call("trusthub.v1.customer_profile.create", new JsonObject
                {
                    { "Email", "nobody" },
                    { "PolicySid", "RN12" },
                    { "FriendlyNam", "x" },
                });
            }
            catch (InvalidParametersException failure)
            {
                Console.WriteLine("Everything that is wrong with the parameters, at once; nothing was sent:");
                foreach (Violation violation in failure.Parameters)
                {
                    Console.WriteLine("   {0} {1} - {2}", violation.Name, violation.Rule, violation.Message);
                }
            }

            try
            {
                client.Trusthub.V1.CustomerProfiles["BU00000000000000000000000000000000"].Fetch();
            }
            catch (NotFoundException failure)
            {
                Console.WriteLine(
                    "A record that is not there: {0} {1} {2} {3}", failure.HttpStatus, failure.Code, failure.Reason, failure.RequestId);
            }

            try
            {
                using (TwiliteClient nowhere = new TwiliteClient(new ClientOptions { BaseUrl = "http://127.0.0.1:1", MaxRetries = 1 }))
                {
                    nowhere.Verify.V2.Services("VA0123456789abcdef0123456789abcdef").Entities.Create(identity: "nobody-knows");
                }
            }
            catch (TransportException failure)
            {
                Console.WriteLine("A server that is not there: {0}", failure.Reason);
                Console.WriteLine(
                    "   may have taken effect: {0} after {1} attempts", failure.MayHaveTakenEffect, failure.Attempts);
            }

            try
            {
                client.Call("verify.v2.entity.creat");
            }
            catch (TwiliteException failure)
            {
                Console.WriteLine("Any other failure is a TwiliteException too: {0}", failure.Message);
            }
        }
    }
}
