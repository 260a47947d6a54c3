// Receive webhooks, and let nobody in but Twilio.
//
//     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
//     mono build/csharp/examples/Webhook.exe [PORT]
//
// A small server of its own, for behind a proxy: what it checks is the target as it came on the wire. In ASP.NET that is
// IHttpRequestFeature.RawTarget; HttpListener refuses targets that it cannot read as a Uri.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Twilite;

internal static class Program
{
    private const int LargestHead = 1 << 16;
    private const int LargestBody = 1 << 20;
    private const int LongestWait = 30000;

    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");
    private static readonly string AuthToken = Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN");
    private static readonly string Origin = Environment.GetEnvironmentVariable("WEBHOOK_ORIGIN");

    private static int Main(string[] arguments)
    {
        if (string.IsNullOrEmpty(AuthToken) || string.IsNullOrEmpty(Origin))
        {
            Console.Error.WriteLine("TWILIO_AUTH_TOKEN and WEBHOOK_ORIGIN are needed");
            return 1;
        }
        int port = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 8000;
        TcpListener listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Console.WriteLine("http://" + listener.LocalEndpoint);
        Console.Out.Flush();
        while (true)
        {
            TcpClient connection = listener.AcceptTcpClient();
            Task.Run(() => Serve(connection));
        }
    }

    private static void Serve(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                connection.ReceiveTimeout = connection.SendTimeout = LongestWait;
                using (Stream stream = new BufferedStream(connection.GetStream()))
                {
                    Answer(stream);
                }
            }
            catch (Exception problem) when (problem is IOException || problem is InvalidDataException)
            {
                // Whoever asked has gone, or speaks no HTTP.
            }
        }
    }

    private static void Answer(Stream stream)
    {
        string[] requestLine = Line(stream).Split(' ');
        if (requestLine.Length != 3)
        {
            throw new InvalidDataException();
        }
        Dictionary<string, string> headers = Headers(stream);
        string text;
        int length = 0;
        if (headers.ContainsKey("Transfer-Encoding"))
        {
            Send(stream, "411 Length Required", "text/plain", "411 Length Required\n");
            return;
        }
        if (headers.TryGetValue("Content-Length", out text)
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > LargestBody))
        {
            Send(stream, "413 Content Too Large", "text/plain", "413 Content Too Large\n");
            return;
        }
        byte[] body = Body(stream, length);
        string signature;
        string contentType;
        headers.TryGetValue("X-Twilio-Signature", out signature);
        headers.TryGetValue("Content-Type", out contentType);
        // The origin is ours: a Host header is the sender's word.
        if (!Webhook.IsAuthentic(AuthToken, signature, Origin + requestLine[1], contentType, body))
        {
            Send(stream, "403 Forbidden", "text/plain", "403 Forbidden\n");
            return;
        }
        Send(stream, "200 OK", "text/xml; charset=utf-8", "<Response><Message>You said: " + Said(body) + "</Message></Response>");
    }

    private static Dictionary<string, string> Headers(Stream stream)
    {
        Dictionary<string, string> headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int size = 0;
        for (string line = Line(stream); line.Length > 0; line = Line(stream))
        {
            int colon = line.IndexOf(':');
            size += line.Length;
            if (colon < 1 || size > LargestHead)
            {
                throw new InvalidDataException();
            }
            headers[line.Substring(0, colon)] = line.Substring(colon + 1).Trim(' ', '\t');
        }
        return headers;
    }

    private static string Line(Stream stream)
    {
        MemoryStream line = new MemoryStream();
        for (int each = stream.ReadByte(); each != '\n'; each = stream.ReadByte())
        {
            if (each < 0 || line.Length > LargestHead)
            {
                throw new InvalidDataException();
            }
            line.WriteByte((byte)each);
        }
        return Latin1.GetString(line.ToArray()).TrimEnd('\r');
    }

    private static byte[] Body(Stream stream, int length)
    {
        byte[] body = new byte[length];
        for (int read = 0; read < length;)
        {
            int count = stream.Read(body, read, length - read);
            if (count == 0)
            {
                throw new InvalidDataException();
            }
            read += count;
        }
        return body;
    }

    /// <summary>What the form's parameter Body says, fit for XML.</summary>
    private static string Said(byte[] form)
    {
        foreach (string pair in Latin1.GetString(form).Split('&'))
        {
            if (pair.StartsWith("Body=", StringComparison.Ordinal))
            {
                string said = Uri.UnescapeDataString(pair.Substring(5).Replace('+', ' '));
                return said.Replace("&", "&amp;").Replace("<", "&lt;");
            }
        }
        return string.Empty;
    }

    private static void Send(Stream stream, string status, string contentType, string text)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        string head = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
            + body.Length.ToString(CultureInfo.InvariantCulture) + "\r\nConnection: close\r\n\r\n";
        byte[] bytes = Latin1.GetBytes(head);
        stream.Write(bytes, 0, bytes.Length);
        stream.Write(body, 0, body.Length);
        stream.Flush();
    }
}
