using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Twilite.Native;

namespace Twilite
{
    /// <summary>Reads the records of a list, one after another. Its methods are for one task at a time.</summary>
    /// <typeparam name="T">The records' type.</typeparam>
    public sealed class AsyncRecordEnumerator<T> : IDisposable
#if NETSTANDARD2_1 || NETCOREAPP3_0_OR_GREATER
        , IAsyncEnumerator<T>
#endif
        where T : Record
    {
        private readonly TwiliteClient _client;
        private readonly string _operation;
        private readonly byte[] _parameters;
        private readonly int _pageDeadline;
        private readonly CancellationToken _cancellationToken;
        private readonly RecordReader<T> _read;
        private PagerHandle _pager;
        private JsonArray _page = new JsonArray();
        private Response _response;
        private int _next;
        private bool _isEnded;

        internal AsyncRecordEnumerator(
            TwiliteClient client,
            string operation,
            byte[] parameters,
            int pageDeadline,
            CancellationToken cancellationToken,
            RecordReader<T> read)
        {
            _client = client;
            _operation = operation;
            _parameters = parameters;
            _pageDeadline = pageDeadline;
            _cancellationToken = cancellationToken;
            _read = read;
        }

        /// <summary>The record that was reached.</summary>
        public T Current { get; private set; }

        /// <summary>Go to the next record.</summary>
        /// <returns>False when there are no more. The task fails as a call does; asked again, it asks for the same page.</returns>
        public async Task<bool> MoveNextAsync()
        {
            if (_next == _page.Count && !_isEnded)
            {
                await NextPage().ConfigureAwait(false);
            }
            if (_isEnded)
            {
                return false;
            }
            Current = _read((JsonObject)_page[_next++], _response);
            return true;
        }

        /// <summary>Stop reading, and free what it took.</summary>
        public void Dispose()
        {
            _isEnded = true;
            if (_pager != null)
            {
                _pager.Dispose();
            }
        }

        /// <summary>Stop reading, and free what it took.</summary>
        /// <returns>A task that has ended.</returns>
        public Task DisposeAsync()
        {
            Dispose();
            return Task.FromResult(true);
        }

#if NETSTANDARD2_1 || NETCOREAPP3_0_OR_GREATER
        ValueTask<bool> IAsyncEnumerator<T>.MoveNextAsync()
        {
            return new ValueTask<bool>(MoveNextAsync());
        }

        ValueTask IAsyncDisposable.DisposeAsync()
        {
            Dispose();
            return default(ValueTask);
        }
#endif

        private async Task NextPage()
        {
            if (_pager == null)
            {
                _pager = _client.CreatePager(_operation, _parameters);
            }
            PendingCall call = new PendingPage(_client, _operation, _pager, _pageDeadline);
            Completion page = await _client.Queue(_operation).Perform(call, _cancellationToken).ConfigureAwait(false);
            _page = (JsonArray)TwiliteClient.Value(page, _cancellationToken);
            _response = page.Response;
            _next = 0;
            if (page.IsEnd)
            {
                Dispose();
            }
        }
    }
}
