package fr.ent.gateway.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A realm with one key, which it shows, and counts how often. */
final class SigningRealm implements AutoCloseable {

    static final String KEY = "known";

    private static final String KEYS = "/realms/ent/protocol/openid-connect/certs";
    private static final RSAKey KNOWN = key(KEY);

    private final AtomicInteger shown = new AtomicInteger();
    private final HttpServer server;

    SigningRealm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext(KEYS, this::show);
        server.start();
    }

    KeycloakSettings settings() {
        return new KeycloakSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "ent", "secret");
    }

    String keys() {
        return settings().endpoint("certs");
    }

    int timesShown() {
        return shown.get();
    }

    static String token(RSAKey key, String type) {
        return token(key, type, new JWTClaimsSet.Builder().subject("somebody").build());
    }

    /** A token that says that a session has ended. */
    static String endOfSession(RSAKey key) {
        return token(
                key,
                "logout+jwt",
                new JWTClaimsSet.Builder()
                        .subject("somebody")
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
    }

    static String endOfSession() {
        return endOfSession(KNOWN);
    }

    private static String token(RSAKey key, String type, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A token that the realm itself signs. */
    static String token(String type) {
        return token(KNOWN, type);
    }

    static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        shown.incrementAndGet();
        byte[] body = new JWKSet(KNOWN).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
