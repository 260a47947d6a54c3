using System;
using System.Collections.Generic;
using System.Threading;

namespace Twilite.Native
{
    /// <summary>
    /// Brings threads back from the library when a process of Mono comes to its end: Mono waits for them, and so would wait as
    /// long as the network does. What they were at is not told to the program; as in .NET, background threads are gone.
    /// </summary>
    internal static class ProcessEnd
    {
        private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
        private static readonly object Lock = new object();
        private static readonly HashSet<CallQueue> Queues = new HashSet<CallQueue>();
        private static readonly InterruptedFunction OfProcess = context => _hasCome && context == IntPtr.Zero ? 1 : 0;
        private static int _waiting;
        private static volatile bool _hasCome;

        static ProcessEnd()
        {
            if (Type.GetType("Mono.Runtime") != null)
            {
                AppDomain.CurrentDomain.ProcessExit += Come;
                AppDomain.CurrentDomain.DomainUnload += Come;
            }
        }

        /// <summary>
        /// Wait in the library, no longer than a token and the process allow. A call that is made in a handler of the
        /// process's end goes on.
        /// </summary>
        internal static ResponseHandle Wait(CancellationToken cancellationToken, Func<InterruptedFunction, IntPtr, ResponseHandle> wait)
        {
            IntPtr context = new IntPtr(_hasCome ? 1 : 0);
            InterruptedFunction interrupted = OfProcess;
            if (cancellationToken.CanBeCanceled)
            {
                interrupted = given => cancellationToken.IsCancellationRequested ? 1 : OfProcess(given);
            }
            ResponseHandle response;
            Interlocked.Increment(ref _waiting);
            try
            {
                response = wait(interrupted, context);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
                GC.KeepAlive(interrupted);
            }
            if (_hasCome && context == IntPtr.Zero && !cancellationToken.IsCancellationRequested)
            {
                Thread.Sleep(Longest); // in which Mono ends the thread, if it does not wait for it
            }
            return response;
        }

        internal static void Began(CallQueue queue)
        {
            lock (Lock)
            {
                Queues.Add(queue);
            }
        }

        internal static void Ended(CallQueue queue)
        {
            lock (Lock)
            {
                Queues.Remove(queue);
            }
        }

        private static void Come(object sender, EventArgs happened)
        {
            _hasCome = true;
            CallQueue[] queues;
            lock (Lock)
            {
                queues = new CallQueue[Queues.Count];
                Queues.CopyTo(queues);
            }
            foreach (CallQueue queue in queues)
            {
                queue.Abort();
            }
            SpinWait.SpinUntil(IsOver, Longest);
        }

        private static bool IsOver()
        {
            lock (Lock)
            {
                return Queues.Count == 0 && Volatile.Read(ref _waiting) == 0;
            }
        }
    }
}
