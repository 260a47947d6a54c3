using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using Twilite.Native;

namespace Twilite
{
    /// <summary>
    /// Reads a list record by record, with one page in memory. Whoever stops early frees it at once, as foreach does. A failure
    /// comes where the page was wanted; the records before it were given.
    /// </summary>
    /// <typeparam name="T">The records' type.</typeparam>
    public sealed class RecordStream<T> : IEnumerable<T>
        where T : Record
    {
        private readonly TwiliteClient _client;
        private readonly string _operation;
        private readonly byte[] _parameters;
        private readonly int _pageDeadline;
        private readonly CancellationToken _cancellationToken;
        private readonly RecordReader<T> _read;

        internal RecordStream(
            TwiliteClient client,
            string operation,
            byte[] parameters,
            TimeSpan pageDeadline,
            CancellationToken cancellationToken,
            RecordReader<T> read)
        {
            _client = client;
            _operation = operation;
            _parameters = parameters;
            _pageDeadline = TwiliteClient.Milliseconds(pageDeadline);
            _cancellationToken = cancellationToken;
            _read = read;
        }

        /// <summary>Begin to read. One thread at a time may use the enumerator.</summary>
        /// <returns>An enumerator, to be disposed of.</returns>
        public IEnumerator<T> GetEnumerator()
        {
            using (PagerHandle pager = _client.CreatePager(_operation, _parameters))
            {
                while (true)
                {
                    Completion page = NextPage(pager);
                    foreach (object record in (JsonArray)TwiliteClient.Value(page, _cancellationToken))
                    {
                        yield return _read((JsonObject)record, page.Response);
                    }
                    if (page.IsEnd)
                    {
                        yield break;
                    }
                }
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        private Completion NextPage(PagerHandle pager)
        {
            // A program that gives an enumerator to two threads gets a mess of records, but no broken memory.
            lock (pager)
            {
                return Completion.Take(ProcessEnd.Wait(
                    _cancellationToken, (interrupted, context) => Functions.Loaded.NextPage(pager, _pageDeadline, interrupted, context)));
            }
        }
    }
}
