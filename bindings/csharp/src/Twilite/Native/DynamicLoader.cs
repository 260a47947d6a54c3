using System;
using System.Runtime.InteropServices;

namespace Twilite.Native
{
    /// <summary>
    /// The system's own loader. Mono and .NET look for the name of a DllImport in different places; what is loaded by its path
    /// is the same library in both.
    /// </summary>
    internal static class DynamicLoader
    {
        private const int Now = 2;

        /// <summary>Load a library; IntPtr.Zero, and the system's words for it, when that fails.</summary>
        internal static IntPtr Open(string path, out string problem)
        {
            byte[] text = Utf8.Checked(path, "The path of the library");
            IntPtr library;
            try
            {
                library = WithLibdl.dlopen(text, Now);
                problem = library == IntPtr.Zero ? Utf8.Read(WithLibdl.dlerror()) : null;
            }
            catch (DllNotFoundException)
            {
                library = WithLibc.dlopen(text, Now);
                problem = library == IntPtr.Zero ? Utf8.Read(WithLibc.dlerror()) : null;
            }
            return library;
        }

        /// <summary>Find a function; IntPtr.Zero when the library has none of this name.</summary>
        internal static IntPtr Find(IntPtr library, string name)
        {
            byte[] text = Utf8.Terminated(name);
            try
            {
                return WithLibdl.dlsym(library, text);
            }
            catch (DllNotFoundException)
            {
                return WithLibc.dlsym(library, text);
            }
        }

        // glibc has had a libdl.so.2 always, and has it still.
        private static class WithLibdl
        {
            [DllImport("libdl.so.2", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlopen(byte[] path, int flags);

            [DllImport("libdl.so.2", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlsym(IntPtr library, byte[] name);

            [DllImport("libdl.so.2", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlerror();
        }

        // musl has none.
        private static class WithLibc
        {
            [DllImport("libc", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlopen(byte[] path, int flags);

            [DllImport("libc", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlsym(IntPtr library, byte[] name);

            [DllImport("libc", CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr dlerror();
        }
    }
}
