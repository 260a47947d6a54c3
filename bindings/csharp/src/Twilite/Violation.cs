using System.Collections.Generic;

namespace Twilite
{
    /// <summary>Tells of one parameter that is not valid, or of one property that is not as documented.</summary>
    public sealed class Violation
    {
        private Violation(JsonObject members)
        {
            Name = Text(members, "name");
            Rule = Text(members, "rule");
            Message = Text(members, "message");
        }

        /// <summary>The name in the API's spelling; one that is not known as it was given.</summary>
        public string Name { get; private set; }

        /// <summary>The rule that it breaks, such as length: docs/errors.md lists them.</summary>
        public string Rule { get; private set; }

        /// <summary>A sentence for a person.</summary>
        public string Message { get; private set; }

        internal static IReadOnlyList<Violation> All(object list)
        {
            List<Violation> all = new List<Violation>();
            foreach (object each in (list as JsonArray) ?? new JsonArray())
            {
                all.Add(new Violation((JsonObject)each));
            }
            return all.AsReadOnly();
        }

        private static string Text(JsonObject members, string name)
        {
            object value;
            members.TryGetValue(name, out value);
            return value as string;
        }
    }
}
