package fr.ent.infra.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One way to sign in to the demonstration, as listed in {@code demo-accounts.json}. */
record DemoAccount(String label, String role, String territory, String username, String password, String realm) {

    static List<DemoAccount> readAll(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        return new JsonMapper().readValue(file, new TypeReference<List<DemoAccount>>() {});
    }
}
