using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;

namespace Twilite.Conformance
{
    /// <summary>Performs the cases of bindings/conformance, as its FORMAT.md says.</summary>
    internal static class Runner
    {
        private static int Main()
        {
            UTF8Encoding utf8 = new UTF8Encoding(false);
            TextReader input = new StreamReader(Console.OpenStandardInput(), utf8);
            TextWriter output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
            try
            {
                output.WriteLine(Json.Write(new JsonObject
                {
                    { "format", 1 },
                    { "binding", "csharp" },
                    { "runtime", Runtime() },
                    { "library", TwiliteLibrary.Version },
                }));
            }
            catch (LibraryException problem)
            {
                Console.Error.WriteLine(problem.Message);
                return 1;
            }
            for (string line = input.ReadLine(); line != null; line = input.ReadLine())
            {
                JsonObject given = (JsonObject)Json.Parse(line);
                JsonObject outcome = new JsonObject { { "id", given["id"] }, { "outcomes", Outcomes(given) } };
                output.WriteLine(Json.Write(outcome));
            }
            return 0;
        }

        private static string Runtime()
        {
            Type mono = Type.GetType("Mono.Runtime");
            if (mono == null)
            {
                return ".NET " + Environment.Version;
            }
            MethodInfo name = mono.GetMethod("GetDisplayName", BindingFlags.NonPublic | BindingFlags.Static);
            return "Mono " + ((string)name.Invoke(null, null)).Split(' ')[0];
        }

        private static JsonArray Outcomes(JsonObject given)
        {
            object options;
            object steps = given["steps"];
            JsonArray outcomes = new JsonArray();
            using (TwiliteClient client = given.TryGetValue("client", out options) ? new TwiliteClient(Options((JsonObject)options)) : null)
            {
                foreach (object step in (JsonArray)steps)
                {
                    outcomes.Add(new Step((JsonObject)step, client).Perform());
                }
            }
            return outcomes;
        }

        internal static ClientOptions Options(JsonObject given)
        {
            ClientOptions options = new ClientOptions();
            foreach (KeyValuePair<string, object> option in given)
            {
                options[option.Key] = option.Value;
            }
            return options;
        }
    }
}
