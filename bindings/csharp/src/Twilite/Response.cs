namespace Twilite
{
    /// <summary>Tells how a call was answered: HTTP status, request id, header and attempts. Immutable.</summary>
    public sealed class Response
    {
        /// <summary>For what no call has brought.</summary>
        internal static readonly Response None = new Response(null, null, 0, null);

        private readonly string _lines;
        private ResponseHeaders _headers;

        internal Response(int? httpStatus, string requestId, int attempts, string lines)
        {
            HttpStatus = httpStatus;
            RequestId = requestId;
            Attempts = attempts;
            _lines = lines;
        }

        /// <summary>The status of the last answer that came; null when none came.</summary>
        public int? HttpStatus { get; private set; }

        /// <summary>Its Twilio-Request-Id, which Twilio's support asks for; null when it had none.</summary>
        public string RequestId { get; private set; }

        /// <summary>How many HTTP requests were made for the call, all pages and tries together.</summary>
        public int Attempts { get; private set; }

        /// <summary>The header fields of that answer, read when they are first looked at; empty when none came.</summary>
        public ResponseHeaders Headers
        {
            // Two threads may both read them; both have the same.
            get { return _headers ?? (_headers = new ResponseHeaders(_lines)); }
        }
    }
}
