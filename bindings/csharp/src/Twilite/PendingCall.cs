using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Twilite.Native;

namespace Twilite
{
    /// <summary>A call that was handed in and whose completion was not taken yet.</summary>
    internal abstract class PendingCall
    {
        private readonly TaskCompletionSource<Completion> _completion =
            new TaskCompletionSource<Completion>(TaskCreationOptions.RunContinuationsAsynchronously);

        // Kept from being collected while it has a call under way, and no longer: a collector that reads stacks conservatively,
        // as Mono's does, may see the call itself for long.
        private TwiliteClient _client;

        protected PendingCall(TwiliteClient client, string operation)
        {
            _client = client;
            Operation = operation;
        }

        internal string Operation { get; private set; }

        internal ulong Tag { get; set; }

        internal Task<Completion> Completion
        {
            get { return _completion.Task; }
        }

        /// <summary>Hand it to the library's queue; gives the library's status.</summary>
        internal abstract int Submit(QueueHandle queue);

        internal void End(Completion completion)
        {
            GC.KeepAlive(_client);
            _client = null;
            _completion.TrySetResult(completion);
        }
    }

    internal sealed class PendingOperation : PendingCall
    {
        private readonly byte[] _operation;
        private readonly byte[] _parameters;
        private readonly int _deadline;
        private readonly Stopwatch _waited = Stopwatch.StartNew();

        internal PendingOperation(TwiliteClient client, string operation, byte[] operationText, byte[] parameters, int deadline)
            : base(client, operation)
        {
            _operation = operationText;
            _parameters = parameters;
            _deadline = deadline;
        }

        internal override int Submit(QueueHandle queue)
        {
            // What it has waited for a place is part of its time; 0 stands for no deadline.
            int left = _deadline == 0 ? 0 : (int)Math.Max(1, _deadline - _waited.ElapsedMilliseconds);
            return Functions.Loaded.Submit(queue, Tag, _operation, _parameters, left);
        }
    }

    internal sealed class PendingPage : PendingCall
    {
        private readonly PagerHandle _pager;
        private readonly int _deadline;

        internal PendingPage(TwiliteClient client, string operation, PagerHandle pager, int deadline)
            : base(client, operation)
        {
            _pager = pager;
            _deadline = deadline;
        }

        internal override int Submit(QueueHandle queue)
        {
            return Functions.Loaded.SubmitPage(queue, Tag, _pager, _deadline);
        }
    }
}
