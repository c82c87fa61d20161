import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * As many accounts as visitors, for one can't sign in twice at the same moment: those of the demonstration, and where they
 * are too few, accounts of nobody in the standalone's Keycloak.
 */
final class BenchAccounts {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern USER = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"username\":\"([^\"]+)\"");
    private static final String PASSWORD = "bench-password-of-nobody";
    private static final String CLIENTS_OF = "%s/admin/realms/ent/clients";
    private static final int SOON_STALE = 100;
    private static final int CREATED = 201;
    private static final int KNOWN = 409;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final Path data;

    BenchAccounts(URI product, Path data) {
        keycloak = "http://127.0.0.1:" + (product.getPort() + 1);
        this.data = data;
    }

    List<String> open(int many) throws IOException, InterruptedException {
        List<String> demo = ACCOUNT
                .matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(MatchResult::group)
                .filter(account -> Visitor.field(account, "realm").equals("ent"))
                .toList();
        return many <= demo.size() ? demo : openMore(many);
    }

    String keycloak() {
        return keycloak;
    }

    /** A public client of the realm of accounts, that is sent back to one address. */
    void openClient(String client, String back) throws IOException, InterruptedException {
        closeClient(client);
        String body = """
                {"id":"%s","clientId":"%s","publicClient":true,"standardFlowEnabled":true,"redirectUris":["%s"]}""";
        int status = post(CLIENTS_OF.formatted(keycloak), "application/json", body.formatted(client, client, back), token())
                .statusCode();
        if (status != CREATED) {
            throw new IllegalStateException("Keycloak answers " + status + " to a new client");
        }
    }

    void closeClient(String client) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(URI.create(CLIENTS_OF.formatted(keycloak) + "/" + client))
                        .header("Authorization", "Bearer " + token())
                        .DELETE()
                        .build(),
                BodyHandlers.discarding());
    }

    /** The ids under which Keycloak knows accounts that were opened here, in their order. */
    List<String> subjects(List<String> names) throws IOException, InterruptedException {
        String users = http.send(
                        HttpRequest.newBuilder(URI.create(keycloak
                                        + "/admin/realms/ent/users?briefRepresentation=true&search=bench-&max=100000"))
                                .header("Authorization", "Bearer " + token())
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Map<String, String> ids = new HashMap<>();
        USER.matcher(users).results().forEach(user -> ids.put(user.group(2), user.group(1)));
        return names.stream().map(ids::get).toList();
    }

    /** Those that are there already are kept. */
    List<String> openMore(int many) throws IOException, InterruptedException {
        String token = "";
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            if (i % SOON_STALE == 0) {
                token = token();
            }
            String name = "bench-" + i;
            int status = post(
                            keycloak + "/admin/realms/ent/users",
                            "application/json",
                            """
                            {"username":"%s","firstName":"Bench","lastName":"Bench","enabled":true,
                             "credentials":[{"type":"password","value":"%s","temporary":false}]}"""
                                    .formatted(name, PASSWORD),
                            token)
                    .statusCode();
            if (status != CREATED && status != KNOWN) {
                throw new IllegalStateException("Keycloak answers " + status + " to a new account");
            }
            accounts.add("{\"username\":\"%s\",\"password\":\"%s\",\"realm\":\"ent\"}".formatted(name, PASSWORD));
        }
        return accounts;
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + Files.readString(data.resolve("keycloak/secrets/admin")).strip();
        return Visitor.field(
                post(
                                keycloak + "/realms/master/protocol/openid-connect/token",
                                "application/x-www-form-urlencoded",
                                form,
                                "")
                        .body(),
                "access_token");
    }

    private HttpResponse<String> post(String address, String type, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
