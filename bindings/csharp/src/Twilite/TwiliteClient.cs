using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Twilite.Native;

namespace Twilite
{
    /// <summary>
    /// Calls Twilio's REST API. Make one, share it among threads and tasks, keep it: it keeps its connections. Dispose of it at
    /// the end; calls that run at that time end undisturbed.
    /// </summary>
    /// <remarks>
    /// Methods that end in Async block no thread while the network is slow. The first of their calls starts one thread, in the
    /// background, which all share. All others block the thread that calls.
    /// </remarks>
    public sealed partial class TwiliteClient : IDisposable
    {
        private readonly object _lock = new object();
        private readonly ClientHandle _handle;
        private readonly byte[] _queueOptions;
        private CallQueue _queue;

        /// <summary>Make a client of what the environment has: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and so on.</summary>
        /// <exception cref="MisuseException">Credentials are missing.</exception>
        /// <exception cref="LibraryException">libtwilite cannot be loaded.</exception>
        public TwiliteClient()
            : this(null)
        {
        }

        /// <summary>Make a client. Nothing is sent before the first call.</summary>
        /// <param name="options">Options, which are copied; what is not given comes from the environment. Null for none.</param>
        /// <exception cref="MisuseException">An option is not valid, or credentials are missing.</exception>
        /// <exception cref="LibraryException">libtwilite cannot be loaded.</exception>
        public TwiliteClient(ClientOptions options)
        {
            options = options ?? new ClientOptions();
            _queueOptions = Json.Encode(options.Given(ClientOptions.OfQueue, true), null);
            ResponseHandle error;
            _handle = Functions.Loaded.CreateClient(Json.Encode(options.Given(ClientOptions.OfQueue, false), null), out error);
            using (error)
            {
                if (_handle.IsInvalid)
                {
                    GC.SuppressFinalize(this);
                    Completion.Take(error).Read();
                }
            }
        }

        /// <summary>End the thread of a client that was forgotten. Its handle has a finalizer of its own.</summary>
        ~TwiliteClient()
        {
            CloseQueue();
        }

        /// <summary>Perform an operation by its id, and wait for its end.</summary>
        /// <param name="operation">
        /// The operation's id, such as verify.v2.entity.create; or a route that the library does not know, as
        /// "GET verify /v2/Services/{ServiceSid}/Things".
        /// </param>
        /// <param name="parameters">Its parameters by the API's names or in snake_case; null for none. Null values are absent.</param>
        /// <param name="cancellationToken">Ends the call early; it is asked every 5 to 50 milliseconds.</param>
        /// <returns>What the call brought.</returns>
        /// <exception cref="TwiliteException">The call failed; its kinds say how.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled; the InnerException tells what was going on.</exception>
        public Result Call(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            return Call(operation, parameters, Timeout.InfiniteTimeSpan, cancellationToken);
        }

        /// <summary>Perform an operation by its id, and wait for its end no longer than a deadline.</summary>
        /// <param name="operation">As for the other Call.</param>
        /// <param name="parameters">As for the other Call.</param>
        /// <param name="deadline">How long the call may take, with all its pages and repetitions.</param>
        /// <param name="cancellationToken">As for the other Call.</param>
        /// <returns>What the call brought.</returns>
        /// <exception cref="CallTimeoutException">The deadline has passed.</exception>
        /// <exception cref="TwiliteException">The call failed; its kinds say how.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled; the InnerException tells what was going on.</exception>
        public Result Call(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters,
            TimeSpan deadline,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            byte[] id = OperationText(operation);
            byte[] text = Json.Encode(parameters, operation);
            int milliseconds = Milliseconds(deadline);
            Completion completion = cancellationToken.IsCancellationRequested
                ? Completion.OfFailure(Failure.Cancelled(operation))
                : Completion.Take(Open(operation, () => ProcessEnd.Wait(
                    cancellationToken,
                    (interrupted, context) => Functions.Loaded.Call(_handle, id, text, milliseconds, interrupted, context))));
            return ResultOf(completion, cancellationToken);
        }

        /// <summary>Perform an operation by its id, without blocking a thread.</summary>
        /// <param name="operation">As for <see cref="Call(string, IEnumerable{KeyValuePair{string, object}}, CancellationToken)"/>.</param>
        /// <param name="parameters">As there. They are read before this method returns.</param>
        /// <param name="cancellationToken">Ends the call early; the task is then cancelled.</param>
        /// <returns>What the call brought. The task fails as Call does.</returns>
        public Task<Result> CallAsync(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            return CallAsync(operation, parameters, Timeout.InfiniteTimeSpan, cancellationToken);
        }

        /// <summary>Perform an operation by its id no longer than a deadline, without blocking a thread.</summary>
        /// <param name="operation">As for the other CallAsync.</param>
        /// <param name="parameters">As for the other CallAsync.</param>
        /// <param name="deadline">How long the call may take, from now on, its wait for a place included.</param>
        /// <param name="cancellationToken">As for the other CallAsync.</param>
        /// <returns>What the call brought. The task fails as Call does.</returns>
        public async Task<Result> CallAsync(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters,
            TimeSpan deadline,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            PendingCall call = new PendingOperation(
                this, operation, OperationText(operation), Json.Encode(parameters, operation), Milliseconds(deadline));
            return ResultOf(await Queue(operation).Perform(call, cancellationToken).ConfigureAwait(false), cancellationToken);
        }

        /// <summary>Read a list of any length, with one page in memory.</summary>
        /// <param name="operation">The id of a list operation, such as verify.v2.entity.list.</param>
        /// <param name="parameters">As for Call; Limit is the most records in all.</param>
        /// <param name="cancellationToken">Ends the wait for a page.</param>
        /// <returns>The records. Nothing is asked before the first; each enumeration begins anew. It fails as Call does.</returns>
        public RecordStream<Record> Stream(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            return Stream(operation, parameters, Timeout.InfiniteTimeSpan, cancellationToken);
        }

        /// <summary>Read a list of any length, with one page in memory, and wait for no page longer than a deadline.</summary>
        /// <param name="operation">As for the other Stream.</param>
        /// <param name="parameters">As for the other Stream.</param>
        /// <param name="pageDeadline">How long each page may take.</param>
        /// <param name="cancellationToken">As for the other Stream.</param>
        /// <returns>The records, as of the other Stream.</returns>
        public RecordStream<Record> Stream(
            string operation,
            IEnumerable<KeyValuePair<string, object>> parameters,
            TimeSpan pageDeadline,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            return new RecordStream<Record>(
                this, operation, Json.Encode(parameters, operation), pageDeadline, cancellationToken, AnyRecord);
        }

        /// <summary>Read a list of any length, with one page in memory, without blocking a thread.</summary>
        /// <param name="operation">As for Stream.</param>
        /// <param name="parameters">As for Stream.</param>
        /// <returns>The records, for await foreach; before C# 8, see <see cref="AsyncRecordStream{T}"/>.</returns>
        public AsyncRecordStream<Record> StreamAsync(string operation, IEnumerable<KeyValuePair<string, object>> parameters = null)
        {
            return StreamAsync(operation, parameters, Timeout.InfiniteTimeSpan);
        }

        /// <summary>Read a list without blocking a thread, and wait for no page longer than a deadline.</summary>
        /// <param name="operation">As for Stream.</param>
        /// <param name="parameters">As for Stream.</param>
        /// <param name="pageDeadline">How long each page may take.</param>
        /// <returns>The records, as of the other StreamAsync.</returns>
        public AsyncRecordStream<Record> StreamAsync(
            string operation, IEnumerable<KeyValuePair<string, object>> parameters, TimeSpan pageDeadline)
        {
            return new AsyncRecordStream<Record>(
                this, operation, Json.Encode(parameters, operation), pageDeadline, AnyRecord);
        }

        /// <summary>Close the client: it takes no calls any more, and those under way end undisturbed. Twice is once.</summary>
        public void Dispose()
        {
            _handle.Dispose();
            CloseQueue();
            GC.SuppressFinalize(this);
        }

        internal static MisuseException Closed(string operation)
        {
            return Failure.Misuse("The client is closed", operation);
        }

        internal static object Value(Completion completion, CancellationToken cancellationToken)
        {
            try
            {
                return completion.Read();
            }
            catch (CallCancelledException failure) when (cancellationToken.IsCancellationRequested)
            {
                throw Failure.Cancelled(failure, cancellationToken);
            }
        }

        /// <summary>Give a deadline as the library takes it.</summary>
        internal static int Milliseconds(TimeSpan deadline)
        {
            if (deadline == Timeout.InfiniteTimeSpan)
            {
                return 0;
            }
            // 0 means none to the library; a deadline that has passed already is one all the same.
            return (int)Math.Min(int.MaxValue, Math.Max(1, Math.Ceiling(deadline.TotalMilliseconds)));
        }

        internal static byte[] OperationText(string operation)
        {
            if (operation == null)
            {
                throw Failure.Misuse("The operation is null");
            }
            return Utf8.Checked(operation, "The operation");
        }

        /// <summary>Make a pager.</summary>
        internal PagerHandle CreatePager(string operation, byte[] parameters)
        {
            byte[] id = OperationText(operation);
            ResponseHandle error = null;
            PagerHandle pager = Open(operation, () => Functions.Loaded.CreatePager(_handle, id, parameters, out error));
            using (error)
            {
                if (pager.IsInvalid)
                {
                    Completion.Take(error).Read();
                }
            }
            return pager;
        }

        /// <summary>Give the queue of the calls that are awaited, made by the first of them.</summary>
        internal CallQueue Queue(string operation)
        {
            lock (_lock)
            {
                return _queue ?? (_queue = Open(operation, () => new CallQueue(_handle, _queueOptions)));
            }
        }

        private static Record AnyRecord(JsonObject members, Response response)
        {
            return new Record(members, response);
        }

        private static Result ResultOf(Completion completion, CancellationToken cancellationToken)
        {
            return new Result(Value(completion, cancellationToken), completion.Response);
        }

        private static T Open<T>(string operation, Func<T> use)
        {
            try
            {
                return use();
            }
            catch (ObjectDisposedException)
            {
                throw Closed(operation);
            }
        }

        private void CloseQueue()
        {
            CallQueue queue;
            lock (_lock)
            {
                queue = _queue;
            }
            if (queue != null)
            {
                queue.Close();
            }
        }
    }
}
