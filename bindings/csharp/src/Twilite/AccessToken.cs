using System;
using Twilite.Native;

namespace Twilite
{
    /// <summary>Keeps what a user's own program signs in with at Twilio. Whoever has it is let in.</summary>
    public sealed class AccessToken
    {
        private static readonly DateTimeOffset Epoch = new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

        private AccessToken(JsonObject made)
        {
            Token = (string)made["token"];
            ExpiresAt = (long)made["expires_at"];
        }

        /// <summary>The token's text.</summary>
        public string Token { get; private set; }

        /// <summary>When it expires, in seconds since 1970.</summary>
        public long ExpiresAt { get; private set; }

        /// <summary>When it expires.</summary>
        public DateTimeOffset ExpiresAtTime
        {
            get { return Epoch.AddSeconds(ExpiresAt); }
        }

        /// <summary>Make an access token. Needs no client and no network.</summary>
        /// <param name="options">Who signs, for whom, and what it lets do; null for the environment alone.</param>
        /// <returns>The token.</returns>
        /// <exception cref="MisuseException">Options are not valid or missing; the message says all that is wrong.</exception>
        public static AccessToken Make(AccessTokenOptions options)
        {
            byte[] text = options == null ? null : Json.Encode(options.Given(new string[0], false), null);
            return new AccessToken((JsonObject)Completion.Take(Functions.Loaded.MakeAccessToken(text)).Read());
        }
    }
}
