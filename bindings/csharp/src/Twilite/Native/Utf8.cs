using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Twilite.Native
{
    /// <summary>Text as it crosses to the library and back: UTF-8 with a NUL at its end, never the runtime's own marshalling.</summary>
    internal static class Utf8
    {
        /// <summary>Refuses what is no text, in place of putting U+FFFD there.</summary>
        internal static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>Give text with a NUL at its end; null stays null. For text that was checked.</summary>
        internal static byte[] Terminated(string text)
        {
            if (text == null)
            {
                return null;
            }
            byte[] bytes = new byte[Strict.GetByteCount(text) + 1];
            Strict.GetBytes(text, 0, text.Length, bytes, 0);
            return bytes;
        }

        /// <summary>Give text with a NUL at its end; refuse what C would take for another.</summary>
        /// <exception cref="MisuseException">It has a NUL or a lone surrogate in it.</exception>
        internal static byte[] Checked(string text, string what)
        {
            if (text != null && text.IndexOf('\0') >= 0)
            {
                throw Failure.Misuse(what + " has a NUL in it");
            }
            try
            {
                return Terminated(text);
            }
            catch (EncoderFallbackException)
            {
                throw Failure.Misuse(what + " has a lone surrogate, which is no character and has no UTF-8");
            }
        }

        /// <summary>Copy so many bytes.</summary>
        internal static byte[] Copy(IntPtr start, int length)
        {
            byte[] bytes = new byte[length];
            Marshal.Copy(start, bytes, 0, length);
            return bytes;
        }

        /// <summary>Copy a text of the library's up to its NUL; null for NULL.</summary>
        internal static string Read(IntPtr start)
        {
            if (start == IntPtr.Zero)
            {
                return null;
            }
            int length = 0;
            while (Marshal.ReadByte(start, length) != 0)
            {
                length++;
            }
            return Encoding.UTF8.GetString(Copy(start, length));
        }
    }
}
