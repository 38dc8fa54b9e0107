import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.JSON;

/** openapi-generator's client in Java reads every address of a live server: `ReadClient.java LIVE openapi.json VERSION`. */
class ReadClient {
    public static void main(String[] words) throws Exception {
        ApiClient client = new ApiClient().setBasePath(words[0]);
        JsonObject paths = JsonParser.parseString(Files.readString(Path.of(words[1]))).getAsJsonObject().getAsJsonObject("paths");
        for (String path : paths.keySet()) {
            String wrong = read(client, paths.getAsJsonObject(path).getAsJsonObject("get"));
            if (wrong != null) System.out.println("error\t" + path + "\t" + wrong.replaceAll("\\s+", " "));
        }
        System.out.println("version\t" + words[2]);
        System.out.println("figure\t" + paths.size() + " addresses read");
        // The client's threads wait a minute for further requests.
        System.exit(0);
    }

    /** What is wrong, if anything: the client checks what it reads against the description. */
    private static String read(ApiClient client, JsonObject operation) throws Exception {
        String tag = operation.getAsJsonArray("tags").get(0).getAsString();
        String name = tag.substring(0, 1).toUpperCase() + tag.substring(1) + "Api";
        Class<?> group = Class.forName("org.openapitools.client.api." + name);
        Object api = group.getConstructor(ApiClient.class).newInstance(client);
        Method method = methodOf(group, camelCase(operation.get("operationId").getAsString()) + "WithHttpInfo");
        Map<String, JsonElement> examples = new HashMap<>();
        for (JsonElement one : operation.getAsJsonArray("parameters")) {
            JsonObject parameter = one.getAsJsonObject();
            if (parameter.has("example")) examples.put(camelCase(parameter.get("name").getAsString()), parameter.get("example"));
        }
        Parameter[] parameters = method.getParameters();
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            JsonElement example = examples.get(parameters[i].getName());
            values[i] = example == null ? null : JSON.getGson().fromJson(example, parameters[i].getParameterizedType());
        }
        try {
            ApiResponse<?> response = (ApiResponse<?>) method.invoke(api, values);
            boolean isRead = response.getStatusCode() == 200 && response.getData() != null;
            return isRead ? null : response.getStatusCode() + ", nothing was read";
        } catch (InvocationTargetException error) {
            return String.valueOf(error.getCause());
        }
    }

    private static Method methodOf(Class<?> group, String name) throws NoSuchMethodException {
        for (Method one : group.getMethods()) if (one.getName().equals(name)) return one;
        throw new NoSuchMethodException(name);
    }

    /** "v1_centers_id_json" -> "v1CentersIdJson". */
    private static String camelCase(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("[_-]")) words.append(words.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
        return words.toString();
    }
}
