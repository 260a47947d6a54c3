using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Twilite.Native
{
    /// <summary>The library's functions, loaded at the first use and never unloaded.</summary>
    internal sealed class Functions
    {
        /// <summary>The version of the binary interface that this package is written for (TWILITE_ABI_VERSION).</summary>
        internal const int AbiVersion = 1;

        internal readonly TextFunction Version;
        internal readonly MakeFunction Describe;
        internal readonly CreateClientFunction CreateClient;
        internal readonly FreeFunction FreeClient;
        internal readonly CallFunction Call;
        internal readonly ValidateFunction Validate;
        internal readonly CreatePagerFunction CreatePager;
        internal readonly NextPageFunction NextPage;
        internal readonly FreeFunction FreePager;
        internal readonly CreateQueueFunction CreateQueue;
        internal readonly SubmitFunction Submit;
        internal readonly SubmitPageFunction SubmitPage;
        internal readonly TakeFunction Take;
        internal readonly CancelFunction Cancel;
        internal readonly QueueFunction CloseQueue;
        internal readonly FreeFunction FreeQueue;
        internal readonly MakeFunction MakeAccessToken;
        internal readonly CheckWebhookFunction CheckWebhook;
        internal readonly ResponseNumberFunction Status;
        internal readonly ResponseTextFunction Text;
        internal readonly ResponseLengthFunction TextLength;
        internal readonly ResponseNumberFunction HttpStatus;
        internal readonly ResponseTextFunction RequestId;
        internal readonly ResponseTextFunction Headers;
        internal readonly ResponseNumberFunction Attempts;
        internal readonly ResponseTagFunction Tag;
        internal readonly FreeFunction FreeResponse;

        private static readonly object Loading = new object();
        private static volatile Functions _loaded;

        private readonly IntPtr _library;
        private readonly string _path;

        private Functions(IntPtr library, string path)
        {
            _library = library;
            _path = path;
            CheckAbiVersion();
            Version = Find<TextFunction>("twilite_version");
            Describe = Find<MakeFunction>("twilite_describe");
            CreateClient = Find<CreateClientFunction>("twilite_client_create");
            FreeClient = Find<FreeFunction>("twilite_client_free");
            Call = Find<CallFunction>("twilite_call_within");
            Validate = Find<ValidateFunction>("twilite_validate");
            CreatePager = Find<CreatePagerFunction>("twilite_pager_create");
            NextPage = Find<NextPageFunction>("twilite_pager_next_within");
            FreePager = Find<FreeFunction>("twilite_pager_free");
            CreateQueue = Find<CreateQueueFunction>("twilite_queue_create");
            Submit = Find<SubmitFunction>("twilite_queue_submit_within");
            SubmitPage = Find<SubmitPageFunction>("twilite_queue_submit_page_within");
            Take = Find<TakeFunction>("twilite_queue_take");
            Cancel = Find<CancelFunction>("twilite_queue_cancel");
            CloseQueue = Find<QueueFunction>("twilite_queue_close");
            FreeQueue = Find<FreeFunction>("twilite_queue_free");
            MakeAccessToken = Find<MakeFunction>("twilite_access_token");
            CheckWebhook = Find<CheckWebhookFunction>("twilite_webhook_check");
            Status = Find<ResponseNumberFunction>("twilite_response_status");
            Text = Find<ResponseTextFunction>("twilite_response_json");
            TextLength = Find<ResponseLengthFunction>("twilite_response_json_length");
            HttpStatus = Find<ResponseNumberFunction>("twilite_response_http_status");
            RequestId = Find<ResponseTextFunction>("twilite_response_request_id");
            Headers = Find<ResponseTextFunction>("twilite_response_headers");
            Attempts = Find<ResponseNumberFunction>("twilite_response_attempts");
            Tag = Find<ResponseTagFunction>("twilite_response_tag");
            FreeResponse = Find<FreeFunction>("twilite_response_free");
        }

        /// <summary>The functions. The first use loads them; one that fails is tried again by the next.</summary>
        /// <exception cref="LibraryException">The library is not there, or is of another binary interface.</exception>
        internal static Functions Loaded
        {
            get
            {
                if (_loaded == null)
                {
                    lock (Loading)
                    {
                        _loaded = _loaded ?? Load();
                    }
                }
                return _loaded;
            }
        }

        private static Functions Load()
        {
            List<string> tried = new List<string>();
            foreach (string path in LibraryPlaces.All())
            {
                string problem;
                IntPtr library = DynamicLoader.Open(path, out problem);
                if (library != IntPtr.Zero)
                {
                    return new Functions(library, path);
                }
                tried.Add("\n  " + path + ": " + problem);
            }
            throw new LibraryException("libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:" + string.Concat(tried));
        }

        private void CheckAbiVersion()
        {
            if (DynamicLoader.Find(_library, "twilite_abi_version") == IntPtr.Zero)
            {
                throw new LibraryException(_path + " is not libtwilite: it has no twilite_abi_version");
            }
            int found = Find<NumberFunction>("twilite_abi_version")();
            if (found != AbiVersion)
            {
                throw new LibraryException(string.Format(
                    CultureInfo.InvariantCulture, "{0} has the binary interface {1}; this package needs {2}", _path, found, AbiVersion));
            }
        }

        private T Find<T>(string name)
        {
            IntPtr found = DynamicLoader.Find(_library, name);
            if (found == IntPtr.Zero)
            {
                throw new LibraryException(_path + " has no " + name + ": it is older than this package");
            }
            return Marshal.GetDelegateForFunctionPointer<T>(found);
        }
    }
}
