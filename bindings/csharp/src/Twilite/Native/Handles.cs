using System;
using System.Runtime.InteropServices;

namespace Twilite.Native
{
    /// <summary>
    /// A handle of the library. The runtime counts the calls that are at work with one, so it is freed when the last of them
    /// has ended, whoever disposes of it meanwhile; and what was forgotten, its critical finalizer frees.
    /// </summary>
    internal abstract class LibraryHandle : SafeHandle
    {
        protected LibraryHandle()
            : base(IntPtr.Zero, true)
        {
        }

        public override bool IsInvalid
        {
            get { return handle == IntPtr.Zero; }
        }
    }

    internal sealed class ClientHandle : LibraryHandle
    {
        public ClientHandle()
        {
        }

        protected override bool ReleaseHandle()
        {
            Functions.Loaded.FreeClient(handle);
            return true;
        }
    }

    internal sealed class ResponseHandle : LibraryHandle
    {
        public ResponseHandle()
        {
        }

        internal ResponseHandle(IntPtr response)
        {
            SetHandle(response);
        }

        protected override bool ReleaseHandle()
        {
            Functions.Loaded.FreeResponse(handle);
            return true;
        }
    }

    internal sealed class PagerHandle : LibraryHandle
    {
        public PagerHandle()
        {
        }

        protected override bool ReleaseHandle()
        {
            Functions.Loaded.FreePager(handle);
            return true;
        }
    }

    internal sealed class QueueHandle : LibraryHandle
    {
        public QueueHandle()
        {
        }

        protected override bool ReleaseHandle()
        {
            Functions.Loaded.FreeQueue(handle);
            return true;
        }
    }
}
