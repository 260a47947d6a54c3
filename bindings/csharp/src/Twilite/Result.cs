using System;

namespace Twilite
{
    /// <summary>Keeps what a call brought, and how it was answered.</summary>
    public sealed class Result
    {
        /// <summary>Make a result, as tests of a program may want it.</summary>
        /// <param name="value">The result.</param>
        /// <param name="response">How the call was answered; null for none.</param>
        public Result(object value, Response response)
        {
            Value = value;
            Response = response ?? Response.None;
        }

        /// <summary>The result: a <see cref="JsonObject"/>, or a <see cref="JsonArray"/> of the records of a list.</summary>
        public object Value { get; private set; }

        /// <summary>How the call was answered.</summary>
        public Response Response { get; private set; }

        /// <summary>The result when it is an object: a record, or a page.</summary>
        /// <exception cref="InvalidOperationException">It is none.</exception>
        public JsonObject Object
        {
            get { return As<JsonObject>("an object"); }
        }

        /// <summary>The result when it is an array: a list's records.</summary>
        /// <exception cref="InvalidOperationException">It is none.</exception>
        public JsonArray Array
        {
            get { return As<JsonArray>("an array"); }
        }

        /// <summary>A member of the result when it is an object.</summary>
        /// <param name="name">The member's name.</param>
        /// <exception cref="InvalidOperationException">It is none.</exception>
        /// <exception cref="System.Collections.Generic.KeyNotFoundException">There is no such member.</exception>
        public object this[string name]
        {
            get { return Object[name]; }
        }

        private T As<T>(string what)
            where T : class
        {
            T value = Value as T;
            if (value == null)
            {
                throw new InvalidOperationException("The result is not " + what);
            }
            return value;
        }
    }
}
