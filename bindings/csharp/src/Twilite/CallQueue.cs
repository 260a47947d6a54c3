using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Twilite.Native;

namespace Twilite
{
    /// <summary>
    /// Performs the calls of a client that are awaited: one queue of the library, which one thread drives. Calls that the
    /// library's queue has no room for wait here, in their order. It knows its client by the calls that are under way alone, so
    /// a client that is forgotten can be collected, and ends the thread.
    /// </summary>
    internal sealed class CallQueue
    {
        private const int Ok = 0;
        private const int Full = 9;
        private const int Batch = 64;

        private readonly object _lock = new object();
        private readonly QueueHandle _queue;
        private readonly Dictionary<ulong, PendingCall> _calls = new Dictionary<ulong, PendingCall>();
        private readonly LinkedList<PendingCall> _waiting = new LinkedList<PendingCall>();
        private ulong _lastTag;
        private bool _isClosing;

        internal CallQueue(ClientHandle client, byte[] options)
        {
            ResponseHandle error;
            _queue = Functions.Loaded.CreateQueue(client, options, out error);
            using (error)
            {
                if (_queue.IsInvalid)
                {
                    Completion.Take(error).Read();
                }
            }
            ProcessEnd.Began(this);
            StartThread();
        }

        /// <summary>Hand in a call, and wait for its end without a thread.</summary>
        internal async Task<Completion> Perform(PendingCall call, CancellationToken cancellationToken)
        {
            Begin(call);
            // After the submission, so that a token that was cancelled meanwhile finds the call.
            using (cancellationToken.Register(() => Cancel(call)))
            {
                return await call.Completion.ConfigureAwait(false);
            }
        }

        /// <summary>Take no more calls, and end when those under way have ended.</summary>
        internal void Close()
        {
            lock (_lock)
            {
                _isClosing = true;
                CloseIfDone();
            }
        }

        /// <summary>Bring the thread back from the library at the end of the process, and forget the calls under way.</summary>
        internal void Abort()
        {
            lock (_lock)
            {
                _isClosing = true;
                _calls.Clear();
                _waiting.Clear();
                if (!_queue.IsClosed)
                {
                    Functions.Loaded.CloseQueue(_queue);
                }
            }
        }

        private void Begin(PendingCall call)
        {
            lock (_lock)
            {
                if (_isClosing)
                {
                    throw TwiliteClient.Closed(call.Operation);
                }
                call.Tag = ++_lastTag;
                _calls.Add(call.Tag, call);
                if (_waiting.Count > 0 || !TrySubmit(call))
                {
                    _waiting.AddLast(call);
                }
            }
        }

        /// <summary>Tell whether the library's queue had room for a call; one that it refuses ends.</summary>
        private bool TrySubmit(PendingCall call)
        {
            int status;
            try
            {
                status = call.Submit(_queue);
            }
            catch (ObjectDisposedException)
            {
                status = -1; // a pager that was disposed of while its page waited
            }
            if (status == Full)
            {
                return false;
            }
            if (status != Ok)
            {
                _calls.Remove(call.Tag);
                call.End(Completion.OfFailure(Failure.Misused("The call cannot be made: its stream is closed or being read", call.Operation)));
            }
            return true;
        }

        private void Cancel(PendingCall call)
        {
            lock (_lock)
            {
                if (!_calls.ContainsKey(call.Tag))
                {
                    return;
                }
                if (!_waiting.Remove(call))
                {
                    Functions.Loaded.Cancel(_queue, call.Tag);
                    return;
                }
                _calls.Remove(call.Tag);
                CloseIfDone();
            }
            call.End(Completion.OfFailure(Failure.Cancelled(call.Operation)));
        }

        private void CloseIfDone()
        {
            if (_isClosing && _calls.Count == 0 && !_queue.IsClosed)
            {
                Functions.Loaded.CloseQueue(_queue);
            }
        }

        private void StartThread()
        {
            // In the background it does not keep a program from its end.
            Thread thread = new Thread(Drive) { IsBackground = true, Name = "Twilite" };
            if (ExecutionContext.IsFlowSuppressed())
            {
                thread.Start();
                return;
            }
            // What is local to the first call's flow is not to live as long as the client.
            using (ExecutionContext.SuppressFlow())
            {
                thread.Start();
            }
        }

        private void Drive()
        {
            IntPtr[] responses = new IntPtr[Batch];
            bool goesOn = true;
            while (goesOn)
            {
                int count = (int)Functions.Loaded.Take(_queue, responses, new UIntPtr(Batch), -1);
                for (int index = 0; index < count; index++)
                {
                    goesOn = EndOne(new ResponseHandle(responses[index]));
                }
                SubmitWaiting();
            }
            lock (_lock)
            {
                _isClosing = true;
                _queue.Dispose();
                foreach (PendingCall call in _calls.Values)
                {
                    call.End(Completion.OfFailure(Failure.Misused("The queue cannot be used any more", call.Operation)));
                }
                _calls.Clear();
            }
            ProcessEnd.Ended(this);
        }

        /// <summary>End the call that a completion is of. False: it is of none, for the queue was closed.</summary>
        private bool EndOne(ResponseHandle response)
        {
            ulong tag = Functions.Loaded.Tag(response);
            Completion completion = Completion.Take(response);
            PendingCall call;
            lock (_lock)
            {
                if (!_calls.TryGetValue(tag, out call))
                {
                    return false;
                }
                _calls.Remove(tag);
                CloseIfDone();
            }
            call.End(completion);
            return true;
        }

        private void SubmitWaiting()
        {
            lock (_lock)
            {
                while (_waiting.Count > 0 && TrySubmit(_waiting.First.Value))
                {
                    _waiting.RemoveFirst();
                }
                CloseIfDone();
            }
        }
    }
}
