using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

namespace Twilite.Tests
{
    /// <summary>A server that answers as a test says, with a thread for each connection.</summary>
    internal sealed class ScriptedServer : IDisposable
    {
        internal const int Patience = 30000;

        private readonly TcpListener _listener = new TcpListener(IPAddress.Loopback, 0);
        private readonly Func<string, string> _answer;
        private readonly List<TcpClient> _connections = new List<TcpClient>();
        private readonly List<string> _requests = new List<string>();

        /// <summary>Begin to serve. The function gets a request's line and body, and gives the status, a blank and the body.</summary>
        internal ScriptedServer(Func<string, string> answer)
        {
            _answer = answer;
            _listener.Start();
            new Thread(Accept) { IsBackground = true }.Start();
        }

        internal string Url
        {
            get { return "http://" + _listener.LocalEndpoint; }
        }

        /// <summary>The lines and bodies of the requests so far.</summary>
        internal string[] Requests
        {
            get
            {
                lock (_requests)
                {
                    return _requests.ToArray();
                }
            }
        }

        internal ClientOptions Options
        {
            get
            {
                return new ClientOptions
                {
                    AccountSid = "AC" + new string('a', 32),
                    AuthToken = "s3cr3t-t0k3n",
                    BaseUrl = Url,
                    MaxRetries = 0,
                };
            }
        }

        /// <summary>A page of so many entities, from a number on; the next one is named by a token.</summary>
        internal static string Page(int from, int count, string next)
        {
            JsonArray records = new JsonArray();
            for (int number = from; number < from + count; number++)
            {
                records.Add(new JsonObject { { "sid", "YE" + number.ToString("x32", CultureInfo.InvariantCulture) } });
            }
            string url = next == null ? null : "https://verify.twilio.com/v2/Services/" + Some.Service + "/Entities?PageToken=" + next;
            return "200 " + Json.Write(new JsonObject
            {
                { "entities", records },
                { "meta", new JsonObject { { "key", "entities" }, { "next_page_url", url } } },
            });
        }

        public void Dispose()
        {
            _listener.Stop();
            lock (_connections)
            {
                _connections.ForEach(each => each.Close());
            }
        }

        private void Accept()
        {
            try
            {
                while (true)
                {
                    TcpClient connection = _listener.AcceptTcpClient();
                    lock (_connections)
                    {
                        _connections.Add(connection);
                    }
                    new Thread(() => Serve(connection)) { IsBackground = true }.Start();
                }
            }
            catch (SocketException)
            {
                // The test is over.
            }
            catch (ObjectDisposedException)
            {
            }
        }

        private void Serve(TcpClient connection)
        {
            try
            {
                Stream stream = new BufferedStream(connection.GetStream());
                for (string request = Read(stream); request != null; request = Read(stream))
                {
                    lock (_requests)
                    {
                        _requests.Add(request);
                    }
                    string[] answer = _answer(request).Split(new[] { ' ' }, 2);
                    byte[] body = Encoding.UTF8.GetBytes(answer[1]);
                    byte[] head = Encoding.ASCII.GetBytes(
                        "HTTP/1.1 " + answer[0] + " X\r\nContent-Type: application/json\r\nTwilio-Request-Id: RQ1\r\n"
                        + "X-Twice: a\r\nx-twice: b\r\nContent-Length: " + body.Length.ToString(CultureInfo.InvariantCulture) + "\r\n\r\n");
                    stream.Write(head, 0, head.Length);
                    stream.Write(body, 0, body.Length);
                    stream.Flush();
                }
            }
            catch (IOException)
            {
                // The client, or the test, has gone.
            }
            catch (ObjectDisposedException)
            {
            }
        }

        private static string Read(Stream stream)
        {
            string request = Line(stream);
            int length = 0;
            for (string line = request; !string.IsNullOrEmpty(line); line = Line(stream))
            {
                if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                {
                    length = int.Parse(line.Substring(15), CultureInfo.InvariantCulture);
                }
            }
            if (request == null)
            {
                return null;
            }
            byte[] body = new byte[length];
            for (int read = 0; read < length;)
            {
                read += stream.Read(body, read, length - read);
            }
            return request + "\n" + Encoding.UTF8.GetString(body);
        }

        private static string Line(Stream stream)
        {
            StringBuilder line = new StringBuilder();
            for (int each = stream.ReadByte(); each != '\n'; each = stream.ReadByte())
            {
                if (each < 0)
                {
                    return null;
                }
                line.Append((char)each);
            }
            return line.ToString().TrimEnd('\r');
        }
    }
}
