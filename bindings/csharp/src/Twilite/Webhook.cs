using System;
using Twilite.Native;

namespace Twilite
{
    /// <summary>Tells which requests to a webhook are Twilio's.</summary>
    public static class Webhook
    {
        private const int Ok = 0;
        private const int NotAuthentic = 10;

        /// <summary>Tell whether a request is Twilio's, and as Twilio sent it.</summary>
        /// <param name="authToken">The account's auth token, or the shared key's secret where a rule has Twilio sign with that.</param>
        /// <param name="signature">The header X-Twilio-Signature; null when there is none.</param>
        /// <param name="url">The URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew.</param>
        /// <param name="contentType">The header Content-Type; null when there is none.</param>
        /// <param name="body">The body as it came; null for none.</param>
        /// <returns>True when it is. When not, answer 403 and do nothing that it asks for.</returns>
        /// <exception cref="MisuseException">The token is null or empty, or the URL is null or has no scheme.</exception>
        public static bool IsAuthentic(string authToken, string signature, string url, string contentType, byte[] body)
        {
            byte[] token = Utf8.Checked(authToken, "The auth token");
            int status;
            try
            {
                // Twilio signs no NUL and no half of a character.
                status = Functions.Loaded.CheckWebhook(
                    token,
                    Utf8.Checked(signature, "The signature"),
                    Utf8.Checked(url, "The URL"),
                    Utf8.Checked(contentType, "The content type"),
                    body,
                    new UIntPtr((ulong)(body == null ? 0 : body.Length)));
            }
            catch (MisuseException problem) when (!(problem is LibraryException))
            {
                return false;
            }
            if (status != Ok && status != NotAuthentic)
            {
                throw Failure.Misuse("A webhook's request is checked with a token that is not empty, and a URL with a scheme");
            }
            return status == Ok;
        }
    }
}
