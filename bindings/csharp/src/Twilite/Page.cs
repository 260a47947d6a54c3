namespace Twilite
{
    /// <summary>Keeps one page as Twilio wrote it, its "meta" among its members, and the records in it.</summary>
    /// <typeparam name="T">The records' type.</typeparam>
    public sealed class Page<T> : Record
        where T : Record
    {
        internal Page(JsonObject page, string key, Response response, RecordReader<T> read)
            : base(page, response)
        {
            Records = new RecordList<T>((JsonArray)page[key], response, read);
        }

        /// <summary>The records.</summary>
        public RecordList<T> Records { get; private set; }
    }
}
