using System.Collections;
using System.Collections.Generic;

namespace Twilite
{
    /// <summary>Keeps all records that a list brought, and how it was answered.</summary>
    /// <typeparam name="T">The records' type.</typeparam>
    public sealed class RecordList<T> : IReadOnlyList<T>
        where T : Record
    {
        private readonly List<T> _records = new List<T>();

        internal RecordList(JsonArray records, Response response, RecordReader<T> read)
        {
            Response = response;
            foreach (object each in records)
            {
                _records.Add(read((JsonObject)each, response));
            }
        }

        /// <summary>How the list was answered: its last page, and the requests of all.</summary>
        public Response Response { get; private set; }

        /// <summary>How many records there are.</summary>
        public int Count
        {
            get { return _records.Count; }
        }

        /// <summary>Give a record.</summary>
        /// <param name="index">Which, from 0 on.</param>
        public T this[int index]
        {
            get { return _records[index]; }
        }

        /// <summary>Go through the records.</summary>
        /// <returns>An enumerator.</returns>
        public IEnumerator<T> GetEnumerator()
        {
            return _records.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

    /// <summary>Makes a record of its members.</summary>
    internal delegate T RecordReader<out T>(JsonObject members, Response response)
        where T : Record;
}
