using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Text;
using Twilite.Native;

namespace Twilite
{
    /// <summary>Reads JSON out of UTF-8.</summary>
    internal sealed class JsonReader
    {
        internal const int DeepestNesting = 512;

        private readonly byte[] _bytes;
        private int _at;
        private int _depth;

        internal JsonReader(byte[] bytes)
        {
            _bytes = bytes;
        }

        internal object Read()
        {
            object value = ReadValue();
            SkipBlanks();
            if (_at < _bytes.Length)
            {
                throw Wrong("there is something after the value");
            }
            return value;
        }

        private object ReadValue()
        {
            SkipBlanks();
            switch (Peek())
            {
                case (byte)'{':
                    return ReadObject();
                case (byte)'[':
                    return ReadArray();
                case (byte)'"':
                    return ReadString();
                case (byte)'t':
                    Expect("true");
                    return true;
                case (byte)'f':
                    Expect("false");
                    return false;
                case (byte)'n':
                    Expect("null");
                    return null;
                default:
                    return ReadNumber();
            }
        }

        private JsonObject ReadObject()
        {
            JsonObject members = new JsonObject();
            Enter();
            if (Peek() != '}')
            {
                do
                {
                    SkipBlanks();
                    if (Peek() != '"')
                    {
                        throw Wrong("a name was expected");
                    }
                    string name = ReadString();
                    SkipBlanks();
                    Expect(":");
                    members[name] = ReadValue();
                }
                while (GoesOn('}'));
            }
            Leave();
            return members;
        }

        private JsonArray ReadArray()
        {
            JsonArray elements = new JsonArray();
            Enter();
            if (Peek() != ']')
            {
                do
                {
                    elements.Add(ReadValue());
                }
                while (GoesOn(']'));
            }
            Leave();
            return elements;
        }

        private void Enter()
        {
            if (++_depth > DeepestNesting)
            {
                throw Wrong("it is nested too deep");
            }
            _at++;
            SkipBlanks();
        }

        private void Leave()
        {
            _depth--;
            _at++;
        }

        private bool GoesOn(char end)
        {
            SkipBlanks();
            if (Peek() == ',')
            {
                _at++;
                return true;
            }
            if (Peek() != end)
            {
                throw Wrong("a comma or " + end + " was expected");
            }
            return false;
        }

        private string ReadString()
        {
            int start = ++_at;
            while (Peek() != '"' && Peek() != '\\' && Peek() >= ' ')
            {
                _at++;
            }
            if (Peek() == '"')
            {
                return Text(start, _at++);
            }
            StringBuilder text = new StringBuilder();
            while (true)
            {
                text.Append(Text(start, _at));
                int found = Peek();
                if (found == '"')
                {
                    _at++;
                    return text.ToString();
                }
                if (found != '\\')
                {
                    throw Wrong("a text has no end, or a control character in it");
                }
                _at++;
                text.Append(ReadEscape());
                start = _at;
                while (Peek() != '"' && Peek() != '\\' && Peek() >= ' ')
                {
                    _at++;
                }
            }
        }

        private char ReadEscape()
        {
            int found = Peek();
            _at++;
            switch (found)
            {
                case '"':
                case '\\':
                case '/':
                    return (char)found;
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case 'u':
                    int unit = 0;
                    for (int digit = 0; digit < 4; digit++)
                    {
                        unit = (unit * 16) + HexValue(Peek());
                        _at++;
                    }
                    return (char)unit;
                default:
                    throw Wrong("an escape is none of JSON's");
            }
        }

        private int HexValue(int digit)
        {
            if (digit >= '0' && digit <= '9')
            {
                return digit - '0';
            }
            int letter = digit | 0x20;
            if (letter >= 'a' && letter <= 'f')
            {
                return letter - 'a' + 10;
            }
            throw Wrong("a hexadecimal digit was expected");
        }

        private object ReadNumber()
        {
            int start = _at;
            bool isWhole = true;
            if (Peek() == '-')
            {
                _at++;
            }
            if (Peek() == '0')
            {
                _at++;
            }
            else
            {
                ReadDigits();
            }
            if (Peek() == '.')
            {
                isWhole = false;
                _at++;
                ReadDigits();
            }
            if ((Peek() | 0x20) == 'e')
            {
                isWhole = false;
                _at++;
                if (Peek() == '+' || Peek() == '-')
                {
                    _at++;
                }
                ReadDigits();
            }
            return Number(Encoding.ASCII.GetString(_bytes, start, _at - start), isWhole);
        }

        private void ReadDigits()
        {
            int start = _at;
            while (Peek() >= '0' && Peek() <= '9')
            {
                _at++;
            }
            if (_at == start)
            {
                throw Wrong(_at < _bytes.Length ? "there is no value" : "it ends too early");
            }
        }

        private static object Number(string text, bool isWhole)
        {
            if (isWhole)
            {
                long small;
                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out small))
                {
                    return small;
                }
                return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            }
            decimal value;
            if (JsonDecimal.TryParse(text, out value))
            {
                return value;
            }
            return new JsonNumber(text);
        }

        private string Text(int start, int end)
        {
            try
            {
                return Utf8.Strict.GetString(_bytes, start, end - start);
            }
            catch (DecoderFallbackException)
            {
                throw Wrong("a text is not UTF-8");
            }
        }

        private void Expect(string word)
        {
            foreach (char letter in word)
            {
                if (Peek() != letter)
                {
                    throw Wrong(word + " was expected");
                }
                _at++;
            }
        }

        private void SkipBlanks()
        {
            while (_at < _bytes.Length && (_bytes[_at] == ' ' || (_bytes[_at] >= '\t' && _bytes[_at] <= '\r' && _bytes[_at] != '\v' && _bytes[_at] != '\f')))
            {
                _at++;
            }
        }

        private int Peek()
        {
            return _at < _bytes.Length ? _bytes[_at] : -1;
        }

        private FormatException Wrong(string what)
        {
            return new FormatException("This is not JSON: " + what + ", at byte " + _at.ToString(CultureInfo.InvariantCulture));
        }
    }
}
