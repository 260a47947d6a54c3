import dev.twilite.Client;
import dev.twilite.Records;
import dev.twilite.Response;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chain of names, gone along by reflection: what a program writes as {@code client.verify().v2().services(sid)}. */
final class TypedChain {
  private Object here;

  TypedChain(Client client) {
    here = client;
  }

  /** Tells whether the package has types for a version of a product. */
  static boolean has(String product, String version) {
    try {
      Client.class.getMethod(camel(product)).getReturnType().getMethod(version);
      return true;
    } catch (NoSuchMethodException problem) {
      return false;
    }
  }

  /** Goes along a name, or a name with its ids. */
  void go(Object part) throws ReflectiveOperationException {
    if (part instanceof String name) {
      here = here.getClass().getMethod(camel(name)).invoke(here);
      return;
    }
    List<?> named = (List<?>) part;
    Class<?>[] types = new Class<?>[named.size() - 1];
    java.util.Arrays.fill(types, String.class);
    Object[] ids = named.subList(1, named.size()).toArray();
    here = here.getClass().getMethod(camel((String) named.get(0)), types).invoke(here, ids);
  }

  Object call(String verb, Map<String, Object> arguments) throws ReflectiveOperationException {
    try {
      return here.getClass().getMethod(verb, Map.class).invoke(here, arguments);
    } catch (InvocationTargetException problem) {
      if (problem.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw problem;
    }
  }

  /** What is known of the answer that brought a result. */
  static Response response(Object result) throws ReflectiveOperationException {
    if (result instanceof Response response) {
      return response;
    }
    return (Response) result.getClass().getMethod("response").invoke(result);
  }

  /** The JSON of a result: of a typed record its members. */
  static Object json(Object result) throws ReflectiveOperationException {
    if (result instanceof Response) {
      return Map.of(); // of what was deleted
    }
    if (result instanceof Records<?> records) {
      List<Object> list = new ArrayList<>();
      for (Object record : records) {
        list.add(json(record));
      }
      return list;
    }
    return result.getClass().getMethod("members").invoke(result);
  }

  private static String camel(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split("_")) {
      text.append(text.length() == 0 ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
    }
    return text.toString();
  }
}
