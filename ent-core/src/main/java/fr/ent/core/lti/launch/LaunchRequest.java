package fr.ent.core.lti.launch;

import fr.ent.core.lti.LtiTool;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tool's question who comes, as the browser brought it (OpenID Connect Core 3.1.2.1). */
record LaunchRequest(Map<String, String> asked) {

    private static final int LONGEST = 4000;

    LaunchRequest {
        asked = Map.copyOf(asked);
    }

    @Nullable
    String find(String name) {
        String value = asked.get(name);
        return value == null || value.isBlank() || value.length() > LONGEST ? null : value;
    }

    String client() {
        return asked.getOrDefault("client_id", "");
    }

    String redirectUri() {
        return asked.getOrDefault("redirect_uri", "");
    }

    /** Whether the identity may be sent there: to the letter. */
    boolean isFrom(LtiTool tool) {
        return tool.content().redirectUris().contains(redirectUri());
    }

    /** Whether it asks for what the framework lets it ask for, and nothing else. */
    boolean isWellFormed() {
        String scope = find("scope");
        return scope != null
                && Arrays.asList(scope.split(" ")).contains("openid")
                && "id_token".equals(find("response_type"))
                && "form_post".equals(find("response_mode"))
                && "none".equals(find("prompt"))
                && find("nonce") != null;
    }
}
