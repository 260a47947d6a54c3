using System;
using System.Collections;
using System.Collections.Generic;

namespace Twilite
{
    /// <summary>
    /// Keeps the members of a JSON object in their order. A value is null, a <see cref="bool"/>, a <see cref="string"/>, a
    /// number (see <see cref="Json"/>), a <see cref="JsonArray"/> or a <see cref="JsonObject"/>.
    /// </summary>
    /// <remarks>Whoever writes one may put in all that <see cref="Json.Write"/> takes. One thread at a time may change it.</remarks>
    public sealed class JsonObject : IDictionary<string, object>, IReadOnlyDictionary<string, object>
    {
        private readonly Dictionary<string, object> _values = new Dictionary<string, object>(StringComparer.Ordinal);
        private readonly List<string> _names = new List<string>();

        /// <summary>Make an object without members.</summary>
        public JsonObject()
        {
        }

        /// <summary>Copy members; of those with one name the last value is kept, at the first's place.</summary>
        /// <param name="members">Names and values; null for none.</param>
        public JsonObject(IEnumerable<KeyValuePair<string, object>> members)
        {
            if (members == null)
            {
                return;
            }
            foreach (KeyValuePair<string, object> member in members)
            {
                this[member.Key] = member.Value;
            }
        }

        /// <summary>Give or set a member; a new one is the last.</summary>
        /// <param name="name">The member's name.</param>
        /// <exception cref="KeyNotFoundException">There is no such member. One that is null is there.</exception>
        public object this[string name]
        {
            get
            {
                object value;
                if (!_values.TryGetValue(name, out value))
                {
                    throw new KeyNotFoundException("There is no member " + name);
                }
                return value;
            }

            set
            {
                if (!_values.ContainsKey(name))
                {
                    _names.Add(name);
                }
                _values[name] = value;
            }
        }

        /// <summary>How many members there are.</summary>
        public int Count
        {
            get { return _names.Count; }
        }

        /// <summary>The names, in their order.</summary>
        public ICollection<string> Keys
        {
            get { return _names.AsReadOnly(); }
        }

        /// <summary>The values, in the order of their names.</summary>
        public ICollection<object> Values
        {
            get { return _names.ConvertAll(name => _values[name]).AsReadOnly(); }
        }

        /// <summary>Always false.</summary>
        public bool IsReadOnly
        {
            get { return false; }
        }

        IEnumerable<string> IReadOnlyDictionary<string, object>.Keys
        {
            get { return Keys; }
        }

        IEnumerable<object> IReadOnlyDictionary<string, object>.Values
        {
            get { return Values; }
        }

        /// <summary>Add a member that is not there yet.</summary>
        /// <param name="name">The member's name.</param>
        /// <param name="value">Its value.</param>
        /// <exception cref="ArgumentException">There is a member of this name.</exception>
        public void Add(string name, object value)
        {
            _values.Add(name, value);
            _names.Add(name);
        }

        /// <summary>Give a member, and tell whether it is there.</summary>
        /// <param name="name">The member's name.</param>
        /// <param name="value">Its value; null when it is not there.</param>
        /// <returns>True when it is there, also when it is null.</returns>
        public bool TryGetValue(string name, out object value)
        {
            return _values.TryGetValue(name, out value);
        }

        /// <summary>Tell whether there is a member of a name.</summary>
        /// <param name="name">The name.</param>
        /// <returns>True when it is there, also when it is null.</returns>
        public bool ContainsKey(string name)
        {
            return _values.ContainsKey(name);
        }

        /// <summary>Take a member away.</summary>
        /// <param name="name">The member's name.</param>
        /// <returns>False when there was none.</returns>
        public bool Remove(string name)
        {
            return _values.Remove(name) && _names.Remove(name);
        }

        /// <summary>Take all members away.</summary>
        public void Clear()
        {
            _values.Clear();
            _names.Clear();
        }

        /// <summary>Go through the members in their order.</summary>
        /// <returns>An enumerator of names and values.</returns>
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
        {
            foreach (string name in _names)
            {
                yield return new KeyValuePair<string, object>(name, _values[name]);
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> member)
        {
            Add(member.Key, member.Value);
        }

        bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> member)
        {
            object value;
            return TryGetValue(member.Key, out value) && Equals(value, member.Value);
        }

        void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int index)
        {
            foreach (KeyValuePair<string, object> member in this)
            {
                array[index++] = member;
            }
        }

        bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> member)
        {
            return ((ICollection<KeyValuePair<string, object>>)this).Contains(member) && Remove(member.Key);
        }
    }
}
