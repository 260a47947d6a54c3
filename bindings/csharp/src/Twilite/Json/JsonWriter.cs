using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Twilite
{
    /// <summary>Writes JSON on one line.</summary>
    internal sealed class JsonWriter
    {
        private readonly StringBuilder _text = new StringBuilder();
        private readonly bool _refusesLoneSurrogates;
        private int _depth;

        /// <summary>For the library lone surrogates are refused: it takes characters alone, and would see another text.</summary>
        internal JsonWriter(bool refusesLoneSurrogates)
        {
            _refusesLoneSurrogates = refusesLoneSurrogates;
        }

        internal string Write(object value)
        {
            Value(value);
            return _text.ToString();
        }

        internal string WriteObject(IEnumerable<KeyValuePair<string, object>> members)
        {
            Members(members);
            return _text.ToString();
        }

        private void Value(object value)
        {
            if (value == null)
            {
                _text.Append("null");
            }
            else if (value is string)
            {
                Quoted((string)value);
            }
            else if (value is bool)
            {
                _text.Append((bool)value ? "true" : "false");
            }
            else if (!Number(value) && !Text(value))
            {
                Collection(value);
            }
        }

        private bool Number(object value)
        {
            if (value is double || value is float)
            {
                double number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                if (double.IsNaN(number) || double.IsInfinity(number))
                {
                    throw new ArgumentException("JSON has no infinite number, and none that is not a number");
                }
                _text.Append(((IFormattable)value).ToString("R", CultureInfo.InvariantCulture));
                return true;
            }
            if (value is long || value is int || value is decimal || value is BigInteger || value is short || value is byte
                || value is ulong || value is uint || value is ushort || value is sbyte)
            {
                _text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                return true;
            }
            if (value is JsonNumber)
            {
                _text.Append(value);
                return true;
            }
            return false;
        }

        private bool Text(object value)
        {
            if (value is DateTimeOffset)
            {
                Quoted(Time(((DateTimeOffset)value).UtcDateTime));
            }
            else if (value is DateTime)
            {
                DateTime time = (DateTime)value;
                Quoted(Time(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time));
            }
            else if (value is char || value is Guid)
            {
                Quoted(value.ToString());
            }
            else if (value is Uri)
            {
                Quoted(((Uri)value).OriginalString);
            }
            else
            {
                return false;
            }
            return true;
        }

        private static string Time(DateTime time)
        {
            string format = time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
            return time.ToString(format, CultureInfo.InvariantCulture);
        }

        private void Collection(object value)
        {
            IEnumerable<KeyValuePair<string, object>> members = value as IEnumerable<KeyValuePair<string, object>>;
            IDictionary dictionary = value as IDictionary;
            IEnumerable elements = value as IEnumerable;
            if (members != null)
            {
                Members(members);
            }
            else if (dictionary != null)
            {
                Members(Entries(dictionary));
            }
            else if (elements != null)
            {
                Elements(elements);
            }
            else
            {
                throw new ArgumentException("JSON has no form for a " + value.GetType().FullName);
            }
        }

        private static IEnumerable<KeyValuePair<string, object>> Entries(IDictionary dictionary)
        {
            foreach (DictionaryEntry entry in dictionary)
            {
                string name = entry.Key as string;
                if (name == null)
                {
                    throw new ArgumentException("The names of a JSON object are text, and not a " + entry.Key.GetType().FullName);
                }
                yield return new KeyValuePair<string, object>(name, entry.Value);
            }
        }

        private void Members(IEnumerable<KeyValuePair<string, object>> members)
        {
            Enter();
            _text.Append('{');
            string separator = string.Empty;
            foreach (KeyValuePair<string, object> member in members)
            {
                _text.Append(separator);
                Quoted(member.Key);
                _text.Append(": ");
                Value(member.Value);
                separator = ", ";
            }
            _text.Append('}');
            _depth--;
        }

        private void Elements(IEnumerable elements)
        {
            Enter();
            _text.Append('[');
            string separator = string.Empty;
            foreach (object element in elements)
            {
                _text.Append(separator);
                Value(element);
                separator = ", ";
            }
            _text.Append(']');
            _depth--;
        }

        private void Enter()
        {
            if (++_depth > JsonReader.DeepestNesting)
            {
                throw new ArgumentException("The value is nested too deep for JSON, or in itself");
            }
        }

        private void Quoted(string text)
        {
            if (text == null)
            {
                throw new ArgumentException("A name of a JSON object is null");
            }
            _text.Append('"');
            for (int at = 0; at < text.Length; at++)
            {
                char unit = text[at];
                if (unit == '"' || unit == '\\')
                {
                    _text.Append('\\').Append(unit);
                }
                else if (unit < ' ' || unit == '\u007f')
                {
                    Escaped(unit);
                }
                else if (!char.IsSurrogate(unit))
                {
                    _text.Append(unit);
                }
                else if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                {
                    _text.Append(unit).Append(text[++at]);
                }
                else if (_refusesLoneSurrogates)
                {
                    throw new ArgumentException("A text has a lone surrogate, which is no character and has no UTF-8");
                }
                else
                {
                    Escaped(unit);
                }
            }
            _text.Append('"');
        }

        private void Escaped(char unit)
        {
            _text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }
    }
}
