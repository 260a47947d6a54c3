using System.Globalization;

namespace Twilite
{
    /// <summary>Tells which numbers a decimal has room for, to the last digit.</summary>
    internal static class JsonDecimal
    {
        private const int Digits = 28;

        /// <summary>Read a number, if a decimal is that number and no other that is near.</summary>
        internal static bool TryParse(string text, out decimal value)
        {
            value = 0;
            int mark = text.IndexOfAny(new[] { 'e', 'E' });
            string mantissa = mark < 0 ? text : text.Substring(0, mark);
            long exponent = 0;
            if (mark >= 0 && !long.TryParse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }
            int point = mantissa.IndexOf('.');
            string fraction = point < 0 ? string.Empty : mantissa.Substring(point + 1);
            string whole = point < 0 ? mantissa : mantissa.Substring(0, point);
            string digits = (whole + fraction).TrimStart('-').TrimStart('0');
            long scale = fraction.Length - exponent;
            if (digits.Length == 0)
            {
                return text[0] != '-';
            }
            return digits.Length <= Digits && scale >= 0 - Digits && scale <= Digits && digits.Length - scale <= Digits
                && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
    }
}
