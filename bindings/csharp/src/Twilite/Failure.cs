using System;
using System.Threading;

namespace Twilite
{
    /// <summary>Makes the exception that an error object is.</summary>
    internal static class Failure
    {
        internal static TwiliteException Of(JsonObject error, Response response)
        {
            object status;
            error.TryGetValue("status", out status);
            switch (status as string)
            {
                case "misuse":
                    return new MisuseException(error, response);
                case "invalid_parameters":
                    return new InvalidParametersException(error, response);
                case "transport":
                    return new TransportException(error, response);
                case "timeout":
                    return new CallTimeoutException(error, response);
                case "invalid_response":
                    return new InvalidResponseException(error, response);
                case "cancelled":
                    return new CallCancelledException(error, response);
                case "api_error":
                    return OfApi(error, response);
                default:
                    return new TwiliteException(error, response);
            }
        }

        /// <summary>An error of the package's own.</summary>
        internal static MisuseException Misuse(string message, string operation = null)
        {
            return new MisuseException(Misused(message, operation), Response.None);
        }

        internal static JsonObject Misused(string message, string operation)
        {
            return Own("misuse", message, operation);
        }

        /// <summary>The error object of a call that was cancelled before it came to the library.</summary>
        internal static JsonObject Cancelled(string operation)
        {
            return Own("cancelled", "The call was cancelled before it was sent", operation);
        }

        /// <summary>The error object of an answer that no array of .NET has room for.</summary>
        internal static JsonObject TooLarge(int attempts)
        {
            JsonObject error = Own("invalid_response", "The answer is larger than an array of .NET can be, which is 2 GB", null);
            error["attempts"] = (long)attempts;
            error["may_have_taken_effect"] = true;
            return error;
        }

        /// <summary>What .NET has for a call that its token cancelled.</summary>
        internal static OperationCanceledException Cancelled(CallCancelledException failure, CancellationToken cancellationToken)
        {
            return new OperationCanceledException(failure.Message, failure, cancellationToken);
        }

        private static JsonObject Own(string status, string message, string operation)
        {
            JsonObject error = new JsonObject { { "status", status }, { "message", message } };
            if (operation != null)
            {
                error.Add("operation", operation);
            }
            error.Add("may_have_taken_effect", false);
            error.Add("attempts", 0L);
            return error;
        }

        private static ApiException OfApi(JsonObject error, Response response)
        {
            object status;
            error.TryGetValue("http_status", out status);
            switch (status as long? ?? 0)
            {
                case 401:
                    return new UnauthorizedException(error, response);
                case 403:
                    return new ForbiddenException(error, response);
                case 404:
                    return new NotFoundException(error, response);
                case 409:
                    return new ConflictException(error, response);
                case 429:
                    return new RateLimitedException(error, response);
                default:
                    return status is long && (long)status >= 500
                        ? new ServerErrorException(error, response)
                        : new ApiException(error, response);
            }
        }
    }
}
