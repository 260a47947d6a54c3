namespace Twilite
{
    /// <summary>The call itself is wrong: an unknown operation or option, missing credentials, a closed client. Nothing was sent.</summary>
    public class MisuseException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public MisuseException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>libtwilite cannot be loaded: it is not there, or it is of another binary interface.</summary>
    public sealed class LibraryException : MisuseException
    {
        internal LibraryException(string message)
            : base(Failure.Misused(message, null), null)
        {
        }
    }

    /// <summary>Parameters are not valid; <see cref="TwiliteException.Parameters"/> lists all of them. Nothing was sent.</summary>
    public sealed class InvalidParametersException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public InvalidParametersException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>No whole answer came: name lookup, connection, TLS, a broken connection.</summary>
    public sealed class TransportException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public TransportException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>The time ran out: an attempt's (timeout_ms), or the call's deadline.</summary>
    public sealed class CallTimeoutException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public CallTimeoutException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>An answer came that is not what the API documents.</summary>
    public sealed class InvalidResponseException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public InvalidResponseException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }

    /// <summary>The call was cancelled. It is the InnerException of an <see cref="System.OperationCanceledException"/>.</summary>
    public sealed class CallCancelledException : TwiliteException
    {
        /// <summary>Make one of an error object.</summary>
        /// <param name="error">The library's error object.</param>
        /// <param name="response">How the call was answered; null when it was not.</param>
        public CallCancelledException(JsonObject error, Response response)
            : base(error, response)
        {
        }
    }
}
