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
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation, RecordReader<T> read)
            where T : Record
        {
            Result result = Call(operation, parameters, deadline, cancellation);
            return read(result.Object, result.Response);
        }

        internal async Task<T> OneAsync<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation, RecordReader<T> read)
            where T : Record
        {
            Result result = await CallAsync(operation, parameters, deadline, cancellation).ConfigureAwait(false);
            return read(result.Object, result.Response);
        }

        internal RecordList<T> List<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation, RecordReader<T> read)
            where T : Record
        {
            Result result = Call(operation, parameters, deadline, cancellation);
            return new RecordList<T>(result.Array, result.Response, read);
        }

        internal async Task<RecordList<T>> ListAsync<T>(
            string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation, RecordReader<T> read)
            where T : Record
        {
            Result result = await CallAsync(operation, parameters, deadline, cancellation).ConfigureAwait(false);
            return new RecordList<T>(result.Array, result.Response, read);
        }

        internal RecordStream<T> Stream<T>(
            string operation, JsonObject parameters, CancellationToken cancellation, RecordReader<T> read)
            where T : Record
        {
            return new RecordStream<T>(_client, operation, Json.Encode(parameters, operation), cancellation, read);
        }

        internal AsyncRecordStream<T> StreamAsync<T>(string operation, JsonObject parameters, RecordReader<T> read)
            where T : Record
        {
            return new AsyncRecordStream<T>(_client, operation, Json.Encode(parameters, operation), read);
        }

        private Result Call(string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation)
        {
            return _client.Call(operation, parameters, deadline ?? Timeout.InfiniteTimeSpan, cancellation);
        }

        private Task<Result> CallAsync(string operation, JsonObject parameters, TimeSpan? deadline, CancellationToken cancellation)
        {
            return _client.CallAsync(operation, parameters, deadline ?? Timeout.InfiniteTimeSpan, cancellation);
        }
    }
}
