using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Twilite.Conformance
{
    /// <summary>
    /// Goes a chain of names by the members that a program would write: ["services", "VA…"] is Services("VA…"), or
    /// CustomerProfiles["BU…"] where the name has operations of its own.
    /// </summary>
    internal sealed class Chain
    {
        private readonly TwiliteClient _client;
        private readonly JsonObject _step;

        internal Chain(TwiliteClient client, JsonObject step)
        {
            _client = client;
            _step = step;
        }

        internal Result Call()
        {
            object place = _client;
            foreach (object step in (JsonArray)_step["path"])
            {
                place = step is string ? Property(place, (string)step) : Choose(place, (JsonArray)step);
            }
            object arguments;
            _step.TryGetValue("arguments", out arguments);
            object result = Invoke(place, Pascal((string)_step["verb"]), (arguments as JsonObject) ?? new JsonObject());
            Response response = (Response)result.GetType().GetProperty("Response").GetValue(result, null);
            return new Result(result, response);
        }

        private static object Property(object place, string step)
        {
            PropertyInfo property = place.GetType().GetProperty(Pascal(step));
            if (property == null)
            {
                throw new MissingMemberException(place.GetType().FullName, Pascal(step));
            }
            return property.GetValue(place, null);
        }

        private static object Choose(object place, JsonArray step)
        {
            string name = Pascal((string)step[0]);
            MethodInfo method = place.GetType().GetMethod(name);
            if (method != null)
            {
                return method.Invoke(place, new[] { step[1] });
            }
            object named = Property(place, (string)step[0]);
            return named.GetType().GetProperty("Item").GetValue(named, new[] { step[1] });
        }

        private static object Invoke(object place, string verb, JsonObject arguments)
        {
            MethodInfo method = place.GetType().GetMethod(verb);
            if (method == null)
            {
                throw new MissingMethodException(place.GetType().FullName, verb);
            }
            ParameterInfo[] parameters = method.GetParameters();
            List<string> names = arguments.Keys.Select(Camel).ToList();
            string unknown = names.Except(parameters.Select(each => each.Name)).FirstOrDefault();
            if (unknown != null)
            {
                throw new MissingMemberException(verb, unknown);
            }
            try
            {
                return method.Invoke(place, parameters.Select(each => Argument(each, names, arguments)).ToArray());
            }
            catch (TargetInvocationException thrown)
            {
                ExceptionDispatchInfo.Capture(thrown.InnerException).Throw();
                throw;
            }
        }

        private static object Argument(ParameterInfo parameter, List<string> names, JsonObject arguments)
        {
            int given = names.IndexOf(parameter.Name);
            if (given >= 0)
            {
                object value = arguments.Values.ElementAt(given);
                // Where the API takes the words true and false, the parameter is a bool, and a program has no other way to say it.
                return value is string && parameter.ParameterType == typeof(bool?) ? bool.Parse((string)value) : value;
            }
            // A struct that is left out, such as a token, is its default; a parameter that is left out is null.
            return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
        }

        private static string Pascal(string name)
        {
            return string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        }

        private static string Camel(string name)
        {
            return char.ToLowerInvariant(name[0]) + Pascal(name).Substring(1);
        }
    }
}
