import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as a sign-in needs: it keeps cookies and goes where it is sent. */
final class Browser {

    private static final Pattern PATH = Pattern.compile("(?i);\\s*path=([^;]*)");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    HttpResponse<String> follow(URI address, String form) throws IOException, InterruptedException {
        URI at = address;
        String body = form;
        for (int i = 0; i < 12; i++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at).header("Accept", "text/html,application/json");
            String known = cookiesFor(at);
            if (!known.isEmpty()) {
                request.header("Cookie", known);
            }
            if (body != null) {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
            }
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            keep(at, answer);
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            at = at.resolve(answer.headers().firstValue("location").orElseThrow());
            body = null;
        }
        throw new IOException("Sent around in circles from " + address);
    }

    private void keep(URI at, HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("set-cookie")) {
            String pair = set.split(";", 2)[0];
            Matcher path = PATH.matcher(set);
            String place = at.getPort() + " " + (path.find() ? path.group(1) : "/") + " " + pair.split("=", 2)[0];
            cookies.put(place, pair);
        }
    }

    String cookiesFor(URI at) {
        List<String> sent = new ArrayList<>();
        cookies.forEach((place, pair) -> {
            String[] parts = place.split(" ");
            if (parts[0].equals(String.valueOf(at.getPort())) && at.getPath().startsWith(parts[1])) {
                sent.add(pair);
            }
        });
        return String.join("; ", sent);
    }

    /** The value of a cookie of this place; empty if there is none. */
    String cookie(URI at, String name) {
        String begin = name + "=";
        for (String pair : cookiesFor(at).split("; ")) {
            if (pair.startsWith(begin)) {
                return pair.substring(begin.length());
            }
        }
        return "";
    }
}
