package fr.ent.core.lti;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a tool that the administrator writes.
 *
 * @param loginUrl where a visit begins
 * @param targetUrl its own page, opened where a resource names no other
 * @param deepLinkingUrl where teachers choose; none where there is nothing to choose
 * @param redirectUris where an identity may be sent, each to the letter, of the login's host or the page's
 * @param keysUrl where its keys are read; or else the key itself
 * @param publicKey PEM or JWK, of RSA
 * @param givesName whether it learns first names
 * @param takesRoster whether it may read who is in a class
 * @param takesResults whether it may send results
 * @param processor who runs it, and under which contract
 * @param purpose for which it learns anything, in words that the public register of processing takes over
 */
public record ToolContent(
        @NotBlank @OneLine(max = 120) String name,
        @NotBlank @OneLine(max = 500) String loginUrl,
        @NotBlank @OneLine(max = ToolContent.LONGEST_TARGET) String targetUrl,
        @OneLine(max = 500) @Nullable String deepLinkingUrl,
        @Size(min = 1, max = 10) List<@NotBlank @OneLine(max = 500) String> redirectUris,
        @OneLine(max = 500) @Nullable String keysUrl,
        @PlainText(max = 4000) @Nullable String publicKey,
        boolean givesName,
        boolean takesRoster,
        boolean takesResults,
        @NotBlank @OneLine(max = 200) String processor,
        @NotBlank @PlainText(max = 1000) String purpose) {

    /** A page's address, to which the catalogue adds a mark. */
    public static final int LONGEST_TARGET = 490;

    public ToolContent {
        redirectUris = Collections.unmodifiableList(redirectUris);
    }

    /**
     * The same without what is blank, once each of its parts is what it may be.
     *
     * @throws InvalidInput for an address that is none, a return to another host than those of the visit, and a tool that is known by
     *     no key or by two
     */
    public ToolContent tidy() {
        String keys = known(keysUrl);
        String key = known(publicKey);
        String choosing = known(deepLinkingUrl);
        if ((keys == null) == (key == null)) {
            throw new InvalidInput("keysUrl", keys == null ? "required" : "out-of-range");
        }
        String login = address("loginUrl", loginUrl);
        String target = address("targetUrl", targetUrl);
        return new ToolContent(
                required("name", name),
                login,
                target,
                choosing == null ? null : address("deepLinkingUrl", choosing),
                redirectUris.stream()
                        .map(uri -> address("redirectUris", uri))
                        .map(uri -> requireHost(uri, login, target))
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

    private static String requireHost(String uri, String... visited) {
        if (Stream.of(visited).noneMatch(one -> hostOf(one).equals(hostOf(uri)))) {
            throw new InvalidInput("redirectUris", "foreign-host");
        }
        return uri;
    }

    private static String hostOf(String known) {
        return ToolAddress.known(known).host();
    }

    private static @Nullable String known(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Whether any of its addresses is the machine's own. */
    public boolean staysLocal() {
        return Stream.concat(listOpened(), Stream.ofNullable(keysUrl).map(ToolAddress::known))
                .anyMatch(ToolAddress::isLocal);
    }

    /** Whether an address is of one of its hosts: none but these is ever opened for it. */
    public boolean isOwn(ToolAddress address) {
        return listOrigins().contains(address.origin());
    }

    /** Scheme, host and port of all that a browser opens. */
    public List<String> listOrigins() {
        return listOpened().map(ToolAddress::origin).distinct().toList();
    }

    /** The hosts that a visit tells of, in a row. */
    public String host() {
        return listOpened().map(ToolAddress::host).distinct().collect(Collectors.joining(", "));
    }

    private Stream<ToolAddress> listOpened() {
        return Stream.of(Stream.of(loginUrl, targetUrl), Stream.ofNullable(deepLinkingUrl), redirectUris.stream())
                .flatMap(Function.identity())
                .map(ToolAddress::known);
    }
}
