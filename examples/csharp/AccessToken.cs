// Make an access token, with which a user's own program signs in at Conversations and Video.
//
//     mono build/csharp/examples/AccessToken.exe IDENTITY [SERVICE_SID [ROOM]]
//
// The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
// program's server answers to a user whom it has signed in.
using System;
using Twilite;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Length < 1)
        {
            Console.Error.WriteLine("usage: AccessToken.exe IDENTITY [SERVICE_SID [ROOM]]");
            return 1;
        }
        string serviceSid = arguments.Length > 1 ? arguments[1] : "IS0123456789abcdef0123456789abcdef";
        string room = arguments.Length > 2 ? arguments[2] : "lobby";

        AccessToken made = AccessToken.Make(new AccessTokenOptions
        {
            Identity = arguments[0],
            TtlSeconds = 600,
            Grants = new JsonObject
            {
                { "conversations", new JsonObject { { "service_sid", serviceSid } } },
                { "video", new JsonObject { { "room", room } } },
            },
        });
        Console.WriteLine(Json.Write(new JsonObject { { "token", made.Token }, { "expires_at", made.ExpiresAt } }));
        return 0;
    }
}
