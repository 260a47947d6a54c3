using System;
using System.Runtime.InteropServices;

namespace Twilite.Native
{
    // The functions of twilite.h that the package uses, by what they take. Texts are byte arrays that end with a NUL.
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate IntPtr TextFunction();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int NumberFunction();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate void FreeFunction(IntPtr handle);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ClientHandle CreateClientFunction(byte[] options, out ResponseHandle error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int InterruptedFunction(IntPtr context);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ResponseHandle CallFunction(
        ClientHandle client, byte[] operation, byte[] parameters, int deadline, InterruptedFunction interrupted, IntPtr context);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ResponseHandle ValidateFunction(byte[] operation, byte[] parameters);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ResponseHandle MakeFunction(byte[] text);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate PagerHandle CreatePagerFunction(
        ClientHandle client, byte[] operation, byte[] parameters, out ResponseHandle error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ResponseHandle NextPageFunction(
        PagerHandle pager, int deadline, InterruptedFunction interrupted, IntPtr context);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate QueueHandle CreateQueueFunction(ClientHandle client, byte[] options, out ResponseHandle error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int SubmitFunction(QueueHandle queue, ulong tag, byte[] operation, byte[] parameters, int deadline);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int SubmitPageFunction(QueueHandle queue, ulong tag, PagerHandle pager, int deadline);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate UIntPtr TakeFunction(QueueHandle queue, [Out] IntPtr[] responses, UIntPtr capacity, int timeout);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int CancelFunction(QueueHandle queue, ulong tag);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int QueueFunction(QueueHandle queue);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int CheckWebhookFunction(
        byte[] token, byte[] signature, byte[] url, byte[] contentType, byte[] body, UIntPtr length);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int ResponseNumberFunction(ResponseHandle response);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate ulong ResponseTagFunction(ResponseHandle response);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate UIntPtr ResponseLengthFunction(ResponseHandle response);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate IntPtr ResponseTextFunction(ResponseHandle response);
}
