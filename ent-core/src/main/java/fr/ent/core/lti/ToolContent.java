package fr.ent.core.lti;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a tool that the administrator writes.
 *
 * @param loginUrl where a visit begins
 * @param targetUrl its own page, opened where a resource names no other
 * @param deepLinkingUrl where teachers choose; none where there is nothing to choose
 * @param redirectUris where an identity may be sent, each to the letter
 * @param keysUrl where its keys are read; or else the key itself
 * @param publicKey PEM or JWK, of RSA
 * @param givesName whether it learns first names
 * @param takesRoster whether it may read who is in a class
 * @param takesResults whether it may send results
 * @param processor who runs it, and under which contract
 * @param purpose for which it learns anything, as the register of processing says it
 */
public record ToolContent(
        @NotBlank @OneLine(max = 120) String name,
        @NotBlank @OneLine(max = 500) String loginUrl,
        @NotBlank @OneLine(max = 500) String targetUrl,
        @OneLine(max = 500) @Nullable String deepLinkingUrl,
        @Size(min = 1, max = 10) List<@NotBlank @OneLine(max = 500) String> redirectUris,
        @OneLine(max = 500) @Nullable String keysUrl,
        @PlainText(max = 4000) @Nullable String publicKey,
        boolean givesName,
        boolean takesRoster,
        boolean takesResults,
        @NotBlank @OneLine(max = 200) String processor,
        @NotBlank @PlainText(max = 1000) String purpose) {

    public ToolContent {
        redirectUris = Collections.unmodifiableList(redirectUris);
    }

    /**
     * The same without what is blank, once each of its parts is what it may be.
     *
     * @throws InvalidInput for an address that is none, and a tool that is known by no key or by two
     */
    public ToolContent tidy() {
        String keys = known(keysUrl);
        String key = known(publicKey);
        String choosing = known(deepLinkingUrl);
        if ((keys == null) == (key == null)) {
            throw new InvalidInput("keysUrl", keys == null ? "required" : "out-of-range");
        }
        return new ToolContent(
                required("name", name),
                address("loginUrl", loginUrl),
                address("targetUrl", targetUrl),
                choosing == null ? null : address("deepLinkingUrl", choosing),
                redirectUris.stream()
                        .map(uri -> address("redirectUris", uri))
                        .distinct()
                        .toList(),
                keys == null ? null : address("keysUrl", keys),
                key,
                givesName,
                takesRoster,
                takesResults,
                required("processor", processor),
                required("purpose", purpose));
    }

    private static String required(String field, String words) {
        if (words.isBlank()) {
            throw new InvalidInput(field, "required");
        }
        return words.strip();
    }

    private static String address(String field, String typed) {
        return ToolAddress.read(typed.strip())
                .orElseThrow(() -> new InvalidInput(field, "malformed"))
                .toString();
    }

    private static @Nullable String known(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Whether any of its addresses is the machine's own. */
    public boolean staysLocal() {
        return Stream.concat(
                        Stream.of(loginUrl, targetUrl),
                        Stream.concat(
                                redirectUris.stream(),
                                Stream.of(deepLinkingUrl, keysUrl).flatMap(Stream::ofNullable)))
                .anyMatch(address -> ToolAddress.known(address).isLocal());
    }

    /** Whether an address is of one of its hosts: none but these is ever opened for it. */
    public boolean isOwn(ToolAddress address) {
        return Stream.concat(Stream.of(targetUrl, loginUrl), redirectUris.stream())
                .anyMatch(own -> ToolAddress.known(own).origin().equals(address.origin()));
    }

    /** The host that a visit tells of. */
    public String host() {
        return ToolAddress.known(loginUrl).host();
    }
}
