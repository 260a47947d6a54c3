// Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
//
//     mono build/csharp/examples/BulkCreate.exe ip_messaging.v2.user.create users.jsonl > results.jsonl
//
// Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
// {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit
// status is 0 if all lines are created, 1 if not, 2 if nothing could be done.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Twilite;

internal sealed class Program
{
    // How many creates are handed in ahead of their results, twice what is on the wire at once.
    private const int Ahead = 128;

    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(false, true);

    private readonly TwiliteClient _client;
    private readonly string _operation;
    private readonly TextWriter _output;
    private readonly SemaphoreSlim _places = new SemaphoreSlim(Ahead);
    private IOException _unwritten;
    private int _created;
    private int _refused;
    private int _unknown;

    private Program(TwiliteClient client, string operation, TextWriter output)
    {
        _client = client;
        _operation = operation;
        _output = output;
    }

    private static int Main(string[] arguments)
    {
        if (arguments.Length != 1 && arguments.Length != 2)
        {
            Console.Error.WriteLine("usage: BulkCreate.exe OPERATION [FILE]");
            return 2;
        }
        try
        {
            CheckCreate(arguments[0]);
            using (TwiliteClient client = new TwiliteClient())
            using (Stream input = arguments.Length > 1 ? File.OpenRead(arguments[1]) : Console.OpenStandardInput())
            using (TextWriter output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true })
            {
                Program program = new Program(client, arguments[0], output);
                program.CreateAll(input);
                return program.Summarize();
            }
        }
        catch (Exception problem) when (problem is IOException || problem is UnauthorizedAccessException || problem is MisuseException)
        {
            Console.Error.WriteLine(problem.Message);
            return 2;
        }
    }

    /// <summary>Refuse an operation that is not there, or that does not create.</summary>
    private static void CheckCreate(string operation)
    {
        try
        {
            TwiliteLibrary.Validate(operation);
        }
        catch (InvalidParametersException)
        {
            // It is there, and wants parameters.
        }
        if (!operation.EndsWith(".create", StringComparison.Ordinal))
        {
            throw new IOException(operation + " creates nothing");
        }
    }

    private void CreateAll(Stream input)
    {
        int number = 0;
        foreach (byte[] line in Lines(input))
        {
            number++;
            if (IsBlank(line))
            {
                continue;
            }
            _places.Wait();
            if (_unwritten != null)
            {
                _places.Release();
                break;
            }
            _ = CreateOne(number, line); // which gives its place back when its result is written
        }
        for (int place = 0; place < Ahead; place++)
        {
            _places.Wait();
        }
    }

    private async Task CreateOne(int number, byte[] line)
    {
        JsonObject result = new JsonObject { { "line", number } };
        try
        {
            Result made = await _client.CallAsync(_operation, Parameters(line));
            object sid;
            made.Object.TryGetValue("sid", out sid);
            result.Add("sid", sid);
            Interlocked.Increment(ref _created);
        }
        catch (TwiliteException failure)
        {
            result.Add("error", failure.Error);
            Count(failure.MayHaveTakenEffect);
        }
        catch (FormatException problem)
        {
            result.Add("error", new JsonObject
            {
                { "status", "misuse" },
                { "message", problem.Message },
                { "operation", _operation },
                { "may_have_taken_effect", false },
                { "attempts", 0 },
            });
            Count(false);
        }
        Show(result);
    }

    private void Show(JsonObject result)
    {
        try
        {
            lock (_output)
            {
                _output.WriteLine(Json.Write(result));
            }
        }
        catch (IOException problem)
        {
            _unwritten = problem;
        }
        finally
        {
            _places.Release();
        }
    }

    private void Count(bool isUnknown)
    {
        if (isUnknown)
        {
            Interlocked.Increment(ref _unknown);
        }
        else
        {
            Interlocked.Increment(ref _refused);
        }
    }

    private int Summarize()
    {
        if (_unwritten != null)
        {
            Console.Error.WriteLine("The results could not be written: " + _unwritten.Message);
            return 1;
        }
        Console.Error.WriteLine("{0} created, {1} refused, {2} of unknown outcome", _created, _refused, _unknown);
        return _refused + _unknown > 0 ? 1 : 0;
    }

    private static JsonObject Parameters(byte[] line)
    {
        JsonObject parameters;
        try
        {
            parameters = Json.Parse(Utf8.GetString(line)) as JsonObject;
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("The line is not UTF-8");
        }
        if (parameters == null)
        {
            throw new FormatException("The line is not a JSON object");
        }
        return parameters;
    }

    /// <summary>Read lines as bytes: what is not UTF-8 is refused, and not mended.</summary>
    private static IEnumerable<byte[]> Lines(Stream input)
    {
        byte[] chunk = new byte[1 << 16];
        MemoryStream line = new MemoryStream();
        for (int count = input.Read(chunk, 0, chunk.Length); count > 0; count = input.Read(chunk, 0, chunk.Length))
        {
            int start = 0;
            for (int end = Array.IndexOf(chunk, (byte)'\n', 0, count); end >= 0; end = Array.IndexOf(chunk, (byte)'\n', start, count - start))
            {
                line.Write(chunk, start, end - start);
                yield return line.ToArray();
                line.SetLength(0);
                start = end + 1;
            }
            line.Write(chunk, start, count - start);
        }
        if (line.Length > 0)
        {
            yield return line.ToArray();
        }
    }

    private static bool IsBlank(byte[] line)
    {
        return Array.TrueForAll(line, each => each == ' ' || (each >= '\t' && each <= '\r'));
    }
}
