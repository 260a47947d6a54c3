using System;

namespace Twilite.Native
{
    /// <summary>
    /// What is kept of a response: copied at once, so that its memory is given back at once. It is read by whoever wants it, on
    /// that one's thread.
    /// </summary>
    internal sealed class Completion
    {
        private const int Ok = 0;
        private const int Done = 8;
        private const ulong LargestArray = 0x7FFFFFC7;

        private readonly int _status;
        private readonly byte[] _json;

        private Completion(int status, byte[] json, Response response)
        {
            _status = status;
            _json = json;
            Response = response;
        }

        internal Response Response { get; private set; }

        /// <summary>Whether a pager has no more pages.</summary>
        internal bool IsEnd
        {
            get { return _status == Done; }
        }

        /// <summary>Copy a response, and free it.</summary>
        internal static Completion Take(ResponseHandle response)
        {
            Functions library = Functions.Loaded;
            using (response)
            {
                int httpStatus = library.HttpStatus(response);
                Response answered = new Response(
                    httpStatus == 0 ? (int?)null : httpStatus,
                    Utf8.Read(library.RequestId(response)),
                    library.Attempts(response),
                    Utf8.Read(library.Headers(response)));
                ulong length = library.TextLength(response).ToUInt64();
                if (length > LargestArray)
                {
                    return OfFailure(Failure.TooLarge(answered.Attempts), answered);
                }
                return new Completion(library.Status(response), Utf8.Copy(library.Text(response), (int)length), answered);
            }
        }

        /// <summary>A completion of a call that never came to the library.</summary>
        internal static Completion OfFailure(JsonObject error)
        {
            return OfFailure(error, Response.None);
        }

        private static Completion OfFailure(JsonObject error, Response response)
        {
            return new Completion(-1, Utf8.Strict.GetBytes(Json.Write(new JsonObject { { "error", error } })), response);
        }

        /// <summary>Read the result.</summary>
        /// <exception cref="TwiliteException">The call failed.</exception>
        internal object Read()
        {
            object value = new JsonReader(_json).Read();
            if (_status != Ok && _status != Done)
            {
                throw Failure.Of((JsonObject)((JsonObject)value)["error"], Response);
            }
            return value;
        }
    }
}
