package fr.ent.infra.services;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realms that a deployment imports: those of this machine without what is for the demonstration, with names of the
 * environment where this machine has its own addresses. Keycloak puts the values in when it imports them.
 */
public final class ProductionRealms {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEMONSTRATION_CLIENT = "ent-cli";
    private static final String PRODUCT = "${ENT_URL}";

    private ProductionRealms() {}

    /** Writes a file for each realm into a directory, which is made, and the passwords that are refused beside it. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: ProductionRealms DIRECTORY");
            System.exit(2);
        }
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        for (String realm : List.of("ent", "ent-quotient")) {
            Files.writeString(
                    directory.resolve(realm + "-realm.json"), of(realm).toPrettyString() + "\n");
        }
        writeRefusedPasswords(Files.createDirectories(directory.resolveSibling("password-blacklists")));
    }

    private static void writeRefusedPasswords(Path directory) throws IOException {
        try (InputStream in = ProductionRealms.class.getResourceAsStream("passwords/commonest.txt")) {
            if (in == null) {
                throw new IOException("The refused passwords are missing from the build");
            }
            Files.copy(in, directory.resolve("commonest.txt"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The realm of this name, with names of the environment in it. */
    public static ObjectNode of(String name) throws IOException {
        ObjectNode realm = read(name);
        realm.withArray("clients")
                .removeIf(client ->
                        DEMONSTRATION_CLIENT.equals(client.get("clientId").asString()));
        realm.withArray("clients").forEach(client -> atTheProduct((ObjectNode) client));
        realm.withArray("identityProviders").forEach(broker -> atTheState((ObjectNode) broker));
        return realm;
    }

    private static void atTheProduct(ObjectNode client) {
        switch (client.get("clientId").asString()) {
            case "ent-gateway" -> {
                client.putArray("redirectUris").add(PRODUCT + "/login/oauth2/code/*");
                client.put("baseUrl", PRODUCT + "/");
                client.withObject("attributes").put("post.logout.redirect.uris", PRODUCT + "/*");
                client.withObject("attributes")
                        .put("backchannel.logout.url", "${ENT_BACK_CHANNEL_URL}/logout/connect/back-channel/ent");
            }
            case "ent-quotient" -> {
                client.putArray("redirectUris").add(PRODUCT + "/login/quotient");
                client.put("baseUrl", PRODUCT + "/quotient");
            }
            default -> {
                // has no address
            }
        }
    }

    private static void atTheState(ObjectNode broker) {
        String provider = broker.get("alias").asString().toUpperCase(Locale.ROOT);
        ObjectNode config = (ObjectNode) broker.get("config");
        paths(provider, config).forEach((key, path) -> config.put(key, "${ENT_" + provider + "_URL}" + path));
        config.put("clientId", "${ENT_" + provider + "_CLIENT_ID}");
        if (provider.equals("EDUCONNECT")) {
            config.put("defaultScope", "${ENT_EDUCONNECT_SCOPE}");
            config.put("filteredByClaim", "${ENT_EDUCONNECT_LEVEL_CHECKED:false}");
            config.put("claimFilterValue", "${ENT_EDUCONNECT_LEVEL:.*}");
        }
    }

    /**
     * Paths below the base that is also the issuer: those of the second version of FranceConnect and of ProConnect, and those
     * of ÉduConnect, which is a Shibboleth.
     */
    private static Map<String, String> paths(String provider, ObjectNode config) {
        if (provider.equals("EDUCONNECT")) {
            return Map.of(
                    "issuer", "",
                    "authorizationUrl", "/idp/profile/oidc/authorize",
                    "tokenUrl", "/idp/profile/oidc/token",
                    "userInfoUrl", "/idp/profile/oidc/userinfo",
                    "jwksUrl", "/idp/profile/oidc/keyset",
                    "logoutUrl", "/idp/profile/oidc/logout");
        }
        String asked = URI.create(config.get("authorizationUrl").asString().replaceAll("\\$\\{\\w+}", ""))
                .getRawQuery();
        return Map.of(
                "issuer", "",
                "authorizationUrl", "/authorize?" + asked,
                "tokenUrl", "/token",
                "userInfoUrl", "/userinfo",
                "jwksUrl", "/jwks",
                "logoutUrl", "/session/end");
    }

    private static ObjectNode read(String name) throws IOException {
        try (InputStream in = ProductionRealms.class.getResourceAsStream("realms/" + name + "-realm.json")) {
            if (in == null) {
                throw new IOException("Realm " + name + " is missing from the build");
            }
            return (ObjectNode) JSON.readTree(in);
        }
    }
}
