using System;
using System.Threading;
using System.Threading.Tasks;

namespace Twilite
{
    /// <summary>A step of a chain of names: a client, and the ids that were chosen so far.</summary>
    internal sealed class Place
    {
        private readonly TwiliteClient _client;
        private readonly string[] _ids;

        internal Place(TwiliteClient client)
            : this(client, new string[0])
        {
        }

        private Place(TwiliteClient client, string[] ids)
        {
            _client = client;
            _ids = ids;
        }

        /// <summary>An id that was chosen, the first being 0.</summary>
        internal string this[int index]
        {
            get { return _ids[index]; }
        }

        internal Place With(string id)
        {
            string[] ids = new string[_ids.Length + 1];
            _ids.CopyTo(ids, 0);
            ids[_ids.Length] = id;
            return new Place(_client, ids);
        }

        internal T One<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken, RecordReader<T> read)
            where T : Record
        {
            Result result = Call(operation, parameters, deadline, cancellationToken);
            return read(result.Object, result.Response);
        }

        internal async Task<T> OneAsync<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken, RecordReader<T> read)
            where T : Record
        {
            Result result = await CallAsync(operation, parameters, deadline, cancellationToken).ConfigureAwait(false);
            return read(result.Object, result.Response);
        }

        internal RecordList<T> List<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken, RecordReader<T> read)
            where T : Record
        {
            Result result = Call(operation, parameters, deadline, cancellationToken);
            return new RecordList<T>(result.Array, result.Response, read);
        }

        internal async Task<RecordList<T>> ListAsync<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken, RecordReader<T> read)
            where T : Record
        {
            Result result = await CallAsync(operation, parameters, deadline, cancellationToken).ConfigureAwait(false);
            return new RecordList<T>(result.Array, result.Response, read);
        }

        internal RecordStream<T> Stream<T>(
            string operation, JsonObject parameters, TimeSpan? pageDeadline, CancellationToken cancellationToken, RecordReader<T> read)
            where T : Record
        {
            TimeSpan deadline = pageDeadline ?? Timeout.InfiniteTimeSpan;
            return new RecordStream<T>(_client, operation, Json.Encode(parameters, operation), deadline, cancellationToken, read);
        }

        internal AsyncRecordStream<T> StreamAsync<T>(
            string operation, JsonObject parameters, TimeSpan? pageDeadline, RecordReader<T> read)
            where T : Record
        {
            TimeSpan deadline = pageDeadline ?? Timeout.InfiniteTimeSpan;
            return new AsyncRecordStream<T>(_client, operation, Json.Encode(parameters, operation), deadline, read);
        }

        private Result Call(string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken)
        {
            return _client.Call(operation, parameters, deadline ?? Timeout.InfiniteTimeSpan, cancellationToken);
        }

        private Task<Result> CallAsync(string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellationToken)
        {
            return _client.CallAsync(operation, parameters, deadline ?? Timeout.InfiniteTimeSpan, cancellationToken);
        }
    }
}
