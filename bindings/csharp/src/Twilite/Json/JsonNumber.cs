using System;
using System.Globalization;

namespace Twilite
{
    /// <summary>
    /// Keeps a number as it is written in JSON: one that <see cref="decimal"/> would round, such as 1e400 or one of 40 digits.
    /// </summary>
    public struct JsonNumber : IEquatable<JsonNumber>
    {
        private readonly string _text;

        internal JsonNumber(string text)
        {
            _text = text;
        }

        /// <summary>Give the number that is nearest, or an infinity where there is none.</summary>
        /// <returns>The number, rounded.</returns>
        public double ToDouble()
        {
            double value;
            if (double.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            {
                return value;
            }
            return _text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        /// <summary>Give the number's text.</summary>
        /// <returns>The text, as it came.</returns>
        public override string ToString()
        {
            return _text ?? "0";
        }

        /// <summary>Tell whether two are written alike.</summary>
        /// <param name="other">The other.</param>
        /// <returns>True when they are. 1.0e400 and 1e400 are not.</returns>
        public bool Equals(JsonNumber other)
        {
            return ToString() == other.ToString();
        }

        /// <summary>Tell whether something is a number that is written alike.</summary>
        /// <param name="other">Anything.</param>
        /// <returns>True when it is.</returns>
        public override bool Equals(object other)
        {
            return other is JsonNumber && Equals((JsonNumber)other);
        }

        /// <summary>Give the text's hash code.</summary>
        /// <returns>The hash code.</returns>
        public override int GetHashCode()
        {
            return ToString().GetHashCode();
        }
    }
}
