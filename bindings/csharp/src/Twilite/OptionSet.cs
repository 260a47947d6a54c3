using System.Collections.Generic;

namespace Twilite
{
    /// <summary>Keeps options by the names that the library has for them. What is null is not given.</summary>
    public abstract class OptionSet
    {
        private readonly JsonObject _values = new JsonObject();

        internal OptionSet()
        {
        }

        /// <summary>Give or set an option by the library's name, such as timeout_ms; null when it is not given.</summary>
        /// <param name="name">The option's name. The library refuses one that it does not know.</param>
        public object this[string name]
        {
            get
            {
                object value;
                _values.TryGetValue(name, out value);
                return value;
            }

            set
            {
                _values[name] = value is int ? (long)(int)value : value; // which is what the properties have
            }
        }

        /// <summary>The options that are given, but those of the names; or those alone.</summary>
        internal JsonObject Given(IEnumerable<string> names, bool alone)
        {
            HashSet<string> chosen = new HashSet<string>(names);
            JsonObject given = new JsonObject();
            foreach (KeyValuePair<string, object> option in _values)
            {
                if (option.Value != null && chosen.Contains(option.Key) == alone)
                {
                    given.Add(option.Key, option.Value);
                }
            }
            return given;
        }
    }
}
