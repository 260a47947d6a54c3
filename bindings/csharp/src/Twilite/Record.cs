using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Twilite
{
    /// <summary>
    /// Keeps one record: its members as Twilio wrote them, documented or not, and how its call was answered. The types of the
    /// four resources have the documented ones as properties as well.
    /// </summary>
    public class Record : IReadOnlyDictionary<string, object>
    {
        private readonly JsonObject _members;

        /// <summary>Make a record.</summary>
        /// <param name="members">Its members; they must not be changed any more.</param>
        /// <param name="response">How the call was answered that brought it; null for none.</param>
        public Record(JsonObject members, Response response)
        {
            if (members == null)
            {
                throw new ArgumentNullException("members");
            }
            _members = members;
            Response = response ?? Response.None;
        }

        /// <summary>How the call was answered that brought the record.</summary>
        public Response Response { get; private set; }

        /// <summary>How many members there are.</summary>
        public int Count
        {
            get { return _members.Count; }
        }

        /// <summary>The names of the members, in their order.</summary>
        public IEnumerable<string> Keys
        {
            get { return _members.Keys; }
        }

        /// <summary>The values of the members, in their order.</summary>
        public IEnumerable<object> Values
        {
            get { return _members.Values; }
        }

        /// <summary>Give a member as it came.</summary>
        /// <param name="name">The member's name.</param>
        /// <exception cref="KeyNotFoundException">There is no such member. One that is null is there.</exception>
        public object this[string name]
        {
            get { return _members[name]; }
        }

        /// <summary>Tell whether there is a member of a name.</summary>
        /// <param name="name">The name.</param>
        /// <returns>True when it is there, also when it is null.</returns>
        public bool ContainsKey(string name)
        {
            return _members.ContainsKey(name);
        }

        /// <summary>Give a member, and tell whether it is there.</summary>
        /// <param name="name">The member's name.</param>
        /// <param name="value">Its value; null when it is not there.</param>
        /// <returns>True when it is there, also when it is null.</returns>
        public bool TryGetValue(string name, out object value)
        {
            return _members.TryGetValue(name, out value);
        }

        /// <summary>Go through the members in their order.</summary>
        /// <returns>An enumerator of names and values.</returns>
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
        {
            return _members.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>Give the type's name and the record's SID. The other values may be personal, or secret.</summary>
        /// <returns>A text for a person.</returns>
        public override string ToString()
        {
            object sid;
            return TryGetValue("sid", out sid) ? GetType().Name + " " + sid : GetType().Name;
        }

        /// <summary>Give a member that is documented to be of a type; null when it is null or not there.</summary>
        /// <typeparam name="T">The type.</typeparam>
        /// <param name="name">The member's name.</param>
        /// <returns>The value, or null.</returns>
        /// <exception cref="InvalidCastException">It is of another type; the indexer gives it.</exception>
        protected T Member<T>(string name)
        {
            object value;
            TryGetValue(name, out value);
            if (value == null || value is T)
            {
                return value == null ? default(T) : (T)value;
            }
            throw new InvalidCastException(name + " is not as documented, but a " + value.GetType().Name);
        }

        /// <summary>Give a member that is documented to be a date and time; null when it is null, empty or not there.</summary>
        /// <param name="name">The member's name.</param>
        /// <returns>The time, in UTC where it has no zone; or null.</returns>
        /// <exception cref="FormatException">It is no time; the indexer gives its text.</exception>
        protected DateTimeOffset? Time(string name)
        {
            string text = Member<string>(name);
            if (string.IsNullOrEmpty(text))
            {
                return null;
            }
            DateTimeOffset time;
            if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
            {
                throw new FormatException(name + " is not a date and time");
            }
            return time;
        }
    }
}
