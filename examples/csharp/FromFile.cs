// Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
//
//     mono build/csharp/examples/FromFile.exe OPERATION [FILE]
//     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | mono FromFile.exe verify.v2.entity.create
//
// Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Twilite;

internal static class Program
{
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(false, true);

    private static int Main(string[] arguments)
    {
        if (arguments.Length != 1 && arguments.Length != 2)
        {
            Console.Error.WriteLine("usage: FromFile.exe OPERATION [FILE]");
            return 2;
        }
        List<JsonObject> objects;
        try
        {
            using (Stream file = arguments.Length > 1 ? File.OpenRead(arguments[1]) : Console.OpenStandardInput())
            {
                objects = Objects(new StreamReader(file, Utf8).ReadToEnd());
            }
        }
        catch (Exception problem) when (problem is IOException || problem is UnauthorizedAccessException
            || problem is FormatException || problem is DecoderFallbackException)
        {
            Console.Error.WriteLine("the parameters cannot be read: " + problem.Message);
            return 2;
        }
        if (objects.Count == 0)
        {
            Console.Error.WriteLine("there are no parameters; {} stands for none");
            return 2;
        }
        return PerformAll(arguments[0], objects) ? 0 : 1;
    }

    private static bool PerformAll(string operation, List<JsonObject> objects)
    {
        bool isWell = true;
        using (TwiliteClient client = new TwiliteClient())
        using (StreamWriter output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
        {
            foreach (JsonObject parameters in objects)
            {
                try
                {
                    output.WriteLine(Json.Write(client.Call(operation, parameters).Value));
                }
                catch (TwiliteException failure)
                {
                    isWell = false;
                    output.WriteLine(Json.Write(new JsonObject { { "error", failure.Error } }));
                }
            }
        }
        return isWell;
    }

    /// <summary>Read one JSON object, or one on each line.</summary>
    private static List<JsonObject> Objects(string text)
    {
        try
        {
            return new List<JsonObject> { Object(text) };
        }
        catch (FormatException)
        {
            return text.Split('\n').Where(line => line.Trim().Length > 0).Select(Object).ToList();
        }
    }

    private static JsonObject Object(string text)
    {
        JsonObject found = Json.Parse(text) as JsonObject;
        if (found == null)
        {
            throw new FormatException("This is not a JSON object: " + text);
        }
        return found;
    }
}
