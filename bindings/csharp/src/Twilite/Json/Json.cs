using System;
using System.Collections.Generic;
using System.Text;
using Twilite.Native;

namespace Twilite
{
    /// <summary>
    /// Reads and writes JSON without rounding. A number without fraction and exponent is a <see cref="long"/>, or beyond 64
    /// bits a <see cref="System.Numerics.BigInteger"/>; any other is a <see cref="decimal"/> where that has all its digits, or
    /// else a <see cref="JsonNumber"/>. [] and {} are a <see cref="JsonArray"/> and a <see cref="JsonObject"/>.
    /// </summary>
    public static class Json
    {
        /// <summary>Read a JSON text.</summary>
        /// <param name="text">The text.</param>
        /// <returns>Its value: null, a bool, a string, a number, a <see cref="JsonArray"/> or a <see cref="JsonObject"/>.</returns>
        /// <exception cref="FormatException">It is not JSON, has a lone surrogate, or is nested deeper than 512 levels.</exception>
        public static object Parse(string text)
        {
            if (text == null)
            {
                throw new ArgumentNullException("text");
            }
            byte[] bytes;
            try
            {
                bytes = Utf8.Strict.GetBytes(text);
            }
            catch (EncoderFallbackException)
            {
                throw new FormatException("The text has a lone surrogate, which is no character");
            }
            return new JsonReader(bytes).Read();
        }

        /// <summary>Write a value as JSON, on one line.</summary>
        /// <param name="value">
        /// What <see cref="Parse"/> gives, and besides: all numbers of .NET that are finite, <see cref="char"/>, <see cref="Guid"/>,
        /// <see cref="Uri"/>, <see cref="DateTime"/> and <see cref="DateTimeOffset"/> (as text in UTC; one without a zone is taken
        /// to be in UTC), dictionaries with names of text, and all that can be enumerated.
        /// </param>
        /// <returns>The text. A lone surrogate in it is escaped.</returns>
        /// <exception cref="ArgumentException">JSON has no form for it, or it is nested deeper than 512 levels.</exception>
        public static string Write(object value)
        {
            return new JsonWriter(false).Write(value);
        }

        /// <summary>Write members for the library, which takes UTF-8 with a NUL at its end; null stands for none.</summary>
        internal static byte[] Encode(IEnumerable<KeyValuePair<string, object>> members, string operation)
        {
            if (members == null)
            {
                return null;
            }
            try
            {
                return Utf8.Terminated(new JsonWriter(true).WriteObject(members));
            }
            catch (ArgumentException problem)
            {
                throw Failure.Misuse(problem.Message, operation);
            }
        }
    }
}
