using System;
using System.Collections.Generic;
using System.Threading;

namespace Twilite
{
    /// <summary>
    /// Reads a list record by record, with one page in memory, without blocking a thread. With C# 8 it is for await foreach, on
    /// any runtime; before that, for <see cref="AsyncRecordEnumerator{T}.MoveNextAsync"/> in a loop.
    /// </summary>
    /// <typeparam name="T">The records' type.</typeparam>
    public sealed class AsyncRecordStream<T>
#if NETSTANDARD2_1 || NETCOREAPP3_0_OR_GREATER
        : IAsyncEnumerable<T>
#endif
        where T : Record
    {
        private readonly TwiliteClient _client;
        private readonly string _operation;
        private readonly byte[] _parameters;
        private readonly int _pageDeadline;
        private readonly RecordReader<T> _read;

        internal AsyncRecordStream(
            TwiliteClient client, string operation, byte[] parameters, TimeSpan pageDeadline, RecordReader<T> read)
        {
            _client = client;
            _operation = operation;
            _parameters = parameters;
            _pageDeadline = TwiliteClient.Milliseconds(pageDeadline);
            _read = read;
        }

        /// <summary>Begin to read.</summary>
        /// <param name="cancellationToken">Ends the wait for a page.</param>
        /// <returns>An enumerator, to be disposed of.</returns>
        public AsyncRecordEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken))
        {
            return new AsyncRecordEnumerator<T>(_client, _operation, _parameters, _pageDeadline, cancellationToken, _read);
        }

#if NETSTANDARD2_1 || NETCOREAPP3_0_OR_GREATER
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken)
        {
            return GetAsyncEnumerator(cancellationToken);
        }
#endif
    }
}
