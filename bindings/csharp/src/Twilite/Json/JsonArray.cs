using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Twilite
{
    /// <summary>Keeps the elements of a JSON array. They are of the types that the members of a <see cref="JsonObject"/> have.</summary>
    public sealed class JsonArray : Collection<object>
    {
        /// <summary>Make an array without elements.</summary>
        public JsonArray()
        {
        }

        /// <summary>Copy elements.</summary>
        /// <param name="elements">The elements.</param>
        public JsonArray(IEnumerable<object> elements)
            : base(new List<object>(elements))
        {
        }
    }
}
