using System.Collections.Generic;
using Twilite.Native;

namespace Twilite
{
    /// <summary>Asks the library what needs no client.</summary>
    public static class TwiliteLibrary
    {
        /// <summary>The version of the library that is loaded, as "1.2.3".</summary>
        /// <exception cref="LibraryException">It cannot be loaded.</exception>
        public static string Version
        {
            get { return Utf8.Read(Functions.Loaded.Version()); }
        }

        /// <summary>Check parameters as a call does, without sending anything.</summary>
        /// <param name="operation">The operation's id.</param>
        /// <param name="parameters">Its parameters; null for none.</param>
        /// <exception cref="InvalidParametersException">They are not valid; all that is wrong is told.</exception>
        /// <exception cref="MisuseException">There is no such operation.</exception>
        public static void Validate(string operation, IEnumerable<KeyValuePair<string, object>> parameters = null)
        {
            byte[] id = TwiliteClient.OperationText(operation);
            Completion.Take(Functions.Loaded.Validate(id, Json.Encode(parameters, operation))).Read();
        }

        /// <summary>Describe a part of the library's catalog, which docs/catalog.md explains.</summary>
        /// <param name="prefix">
        /// What the names begin with: a product, a version, a resource or an operation's id. Null or "": all that is not resources.
        /// </param>
        /// <returns>The description.</returns>
        /// <exception cref="MisuseException">No name begins so.</exception>
        public static JsonObject Describe(string prefix = null)
        {
            return (JsonObject)Completion.Take(Functions.Loaded.Describe(Utf8.Checked(prefix, "The prefix"))).Read();
        }
    }
}
