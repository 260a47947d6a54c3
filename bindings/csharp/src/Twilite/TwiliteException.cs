using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Twilite
{
    /// <summary>Tells of a call that failed, with all that the library knows of it. Every failure is one of its kinds.</summary>
    /// <remarks>
    /// A call that was cancelled by its <see cref="System.Threading.CancellationToken"/> is an
    /// <see cref="OperationCanceledException"/>, whose InnerException is a <see cref="CallCancelledException"/>.
    /// </remarks>
    public class TwiliteException : Exception
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public TwiliteException(JsonObject error, Response response)
            : base(Sentence(error))
        {
            Error = error;
            Response = response ?? Response.None;
        }

        /// <summary>The library's error object, whole: docs/errors.md lists its members.</summary>
        public JsonObject Error { get; private set; }

        /// <summary>How the call was answered, with the header; empty when it was not.</summary>
        public Response Response { get; private set; }

        /// <summary>The status by name, such as api_error.</summary>
        public string Status
        {
            get { return Text("status"); }
        }

        /// <summary>The library's sentence alone, which <see cref="Exception.Message"/> begins with.</summary>
        public string Reason
        {
            get { return Text("message"); }
        }

        /// <summary>The operation's id; null when it is not known.</summary>
        public string Operation
        {
            get { return Text("operation"); }
        }

        /// <summary>The HTTP status of the last answer that came; null when none came.</summary>
        public int? HttpStatus
        {
            get { return (int?)Integer("http_status"); }
        }

        /// <summary>Twilio's code, such as 20404, which https://www.twilio.com/docs/api/errors explains; null when there is none.</summary>
        public long? Code
        {
            get { return Integer("code"); }
        }

        /// <summary>The page that explains the code; null when there is none.</summary>
        public string MoreInfo
        {
            get { return Text("more_info"); }
        }

        /// <summary>What else Twilio says; null when it says no more.</summary>
        public JsonObject Details
        {
            get { return Member("details") as JsonObject; }
        }

        /// <summary>The answer's Twilio-Request-Id, which Twilio's support asks for; null when there is none.</summary>
        public string RequestId
        {
            get { return Text("request_id"); }
        }

        /// <summary>The HTTP method that was asked last; null when no request was made.</summary>
        public string Method
        {
            get { return Text("method"); }
        }

        /// <summary>The URL that was asked last, without credentials; null when no request was made.</summary>
        public string Url
        {
            get { return Text("url"); }
        }

        /// <summary>libcurl's code when no whole answer came; null otherwise.</summary>
        public int? CurlCode
        {
            get { return (int?)Integer("curl_code"); }
        }

        /// <summary>How many HTTP requests were made for the call.</summary>
        public int Attempts
        {
            get { return (int)(Integer("attempts") ?? 0); }
        }

        /// <summary>Whether nobody can know if a change was made: look before asking for it again.</summary>
        public bool MayHaveTakenEffect
        {
            get { return Member("may_have_taken_effect") is bool && (bool)Member("may_have_taken_effect"); }
        }

        /// <summary>Each parameter that is not valid; empty when it is not about parameters.</summary>
        public IReadOnlyList<Violation> Parameters
        {
            get { return Violation.All(Member("parameters")); }
        }

        /// <summary>Each property of the answer that is not as documented (option strict_responses); else empty.</summary>
        public IReadOnlyList<Violation> Properties
        {
            get { return Violation.All(Member("properties")); }
        }

        private static string Sentence(JsonObject error)
        {
            StringBuilder text = new StringBuilder();
            object value;
            text.Append(error.TryGetValue("message", out value) ? value as string : string.Empty);
            if (error.TryGetValue("code", out value))
            {
                object status;
                error.TryGetValue("http_status", out status);
                text.AppendFormat(CultureInfo.InvariantCulture, " (HTTP {0}, code {1})", status, value);
            }
            foreach (string name in new[] { "parameters", "properties" })
            {
                error.TryGetValue(name, out value);
                foreach (Violation violation in Violation.All(value))
                {
                    text.Append("; ").Append(violation.Message);
                }
            }
            if (error.TryGetValue("may_have_taken_effect", out value) && Equals(value, true))
            {
                text.Append("; it may have taken effect");
            }
            return text.ToString();
        }

        private object Member(string name)
        {
            object value;
            Error.TryGetValue(name, out value);
            return value;
        }

        private string Text(string name)
        {
            return Member(name) as string;
        }

        private long? Integer(string name)
        {
            return Member(name) as long?;
        }
    }
}
