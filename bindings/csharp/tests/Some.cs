using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Twilite.Tests
{
    /// <summary>What several tests need.</summary>
    internal static class Some
    {
        internal const string Service = "VA0123456789abcdef0123456789abcdef";
        internal const string List = "verify.v2.entity.list";
        internal const string Fetch = "verify.v2.entity.fetch";
        internal const string Create = "verify.v2.entity.create";

        internal static JsonObject Parameters
        {
            get { return new JsonObject { { "ServiceSid", Service } }; }
        }

        internal static JsonObject Entity
        {
            get { return new JsonObject { { "ServiceSid", Service }, { "Identity", "ff483d1f" } }; }
        }

        /// <summary>Wait for a task, and throw what it threw.</summary>
        internal static T End<T>(Task<T> task)
        {
            Within(task.ContinueWith(_ => { }));
            return task.GetAwaiter().GetResult();
        }

        internal static void Within(Task task)
        {
            if (!task.Wait(ScriptedServer.Patience))
            {
                throw new TimeoutException("It has not ended");
            }
        }

        /// <summary>Collect until something holds; what a collector has not freed at once, it frees soon.</summary>
        internal static bool Collects(Func<bool> holds)
        {
            for (int attempt = 0; attempt < 300; attempt++)
            {
                if (holds())
                {
                    return true;
                }
                GC.Collect();
                GC.WaitForPendingFinalizers();
                Thread.Sleep(10);
            }
            return false;
        }

        /// <summary>Do something on a thread of its own, so that no reference stays behind on this one's stack.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static void Elsewhere(Action action)
        {
            Exception problem = null;
            Thread thread = new Thread(() =>
            {
                try
                {
                    action();
                }
                catch (Exception thrown)
                {
                    problem = thrown;
                }
            });
            thread.Start();
            thread.Join();
            if (problem != null)
            {
                throw new InvalidOperationException("It failed: " + problem, problem);
            }
        }
    }
}
