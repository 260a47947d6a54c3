namespace Twilite
{
    /// <summary>Twilio answered with an error.</summary>
    public class ApiException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public ApiException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 401: the credentials are wrong.</summary>
    public sealed class UnauthorizedException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public UnauthorizedException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 403: the credentials do not allow it.</summary>
    public sealed class ForbiddenException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public ForbiddenException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 404: there is no such record.</summary>
    public sealed class NotFoundException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public NotFoundException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 409: it is at odds with what is there.</summary>
    public sealed class ConflictException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public ConflictException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 429: too many requests, also after the library's own repetitions.</summary>
    public sealed class RateLimitedException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public RateLimitedException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>HTTP 5xx: Twilio failed.</summary>
    public sealed class ServerErrorException : ApiException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public ServerErrorException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }
}
