using System;
using System.Collections;
using System.Collections.Generic;

namespace Twilite
{
    /// <summary>
    /// Finds the header fields of an answer by their names in whatever case. A field that came more than once is one value,
    /// joined by ", "; but of Set-Cookie, which cannot be joined, it is the first. Names are listed as they came, and in that order.
    /// </summary>
    public sealed class ResponseHeaders : IReadOnlyDictionary<string, string>
    {
        private static readonly string[] NoValues = new string[0];

        private readonly List<string> _names = new List<string>();
        private readonly Dictionary<string, List<string>> _values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);

        internal ResponseHeaders(string lines)
        {
            foreach (string line in (lines ?? string.Empty).Split(new[] { "\r\n" }, StringSplitOptions.RemoveEmptyEntries))
            {
                int colon = line.IndexOf(':');
                string name = line.Substring(0, colon);
                List<string> values;
                if (!_values.TryGetValue(name, out values))
                {
                    _names.Add(name);
                    _values[name] = values = new List<string>();
                }
                values.Add(line.Substring(colon + 1).TrimStart(' '));
            }
        }

        /// <summary>How many fields there are, each name once.</summary>
        public int Count
        {
            get { return _names.Count; }
        }

        /// <summary>The names, each once.</summary>
        public IEnumerable<string> Keys
        {
            get { return _names.AsReadOnly(); }
        }

        /// <summary>The values, in the order of their names.</summary>
        public IEnumerable<string> Values
        {
            get { return _names.ConvertAll(name => this[name]).AsReadOnly(); }
        }

        /// <summary>Give a field's value.</summary>
        /// <param name="name">The field's name, in whatever case.</param>
        /// <exception cref="KeyNotFoundException">There is no such field.</exception>
        public string this[string name]
        {
            get
            {
                string value;
                if (!TryGetValue(name, out value))
                {
                    throw new KeyNotFoundException("There is no header field " + name);
                }
                return value;
            }
        }

        /// <summary>Give a field's value, and tell whether it is there.</summary>
        /// <param name="name">The field's name, in whatever case.</param>
        /// <param name="value">Its value; null when it is not there.</param>
        /// <returns>True when it is there.</returns>
        public bool TryGetValue(string name, out string value)
        {
            IReadOnlyList<string> all = GetAll(name);
            value = null;
            if (all.Count > 0)
            {
                value = string.Equals(name, "Set-Cookie", StringComparison.OrdinalIgnoreCase) ? all[0] : string.Join(", ", all);
            }
            return all.Count > 0;
        }

        /// <summary>Give a field's value, or null when it is not there.</summary>
        /// <param name="name">The field's name, in whatever case.</param>
        /// <returns>The value, or null.</returns>
        public string Get(string name)
        {
            string value;
            TryGetValue(name, out value);
            return value;
        }

        /// <summary>Give each value of a field by itself, in their order.</summary>
        /// <param name="name">The field's name, in whatever case.</param>
        /// <returns>The values; none when it is not there.</returns>
        public IReadOnlyList<string> GetAll(string name)
        {
            List<string> values;
            return _values.TryGetValue(name, out values) ? values.AsReadOnly() : (IReadOnlyList<string>)NoValues;
        }

        /// <summary>Tell whether there is a field of a name.</summary>
        /// <param name="name">The field's name, in whatever case.</param>
        /// <returns>True when it is there.</returns>
        public bool ContainsKey(string name)
        {
            return _values.ContainsKey(name);
        }

        /// <summary>Go through the fields in their order.</summary>
        /// <returns>An enumerator of names and values.</returns>
        public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
        {
            foreach (string name in _names)
            {
                yield return new KeyValuePair<string, string>(name, this[name]);
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
