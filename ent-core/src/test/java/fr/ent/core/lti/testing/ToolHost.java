package fr.ent.core.lti.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The host of a tool on this machine: its keys are read there, and it signs with them. */
public final class ToolHost implements AutoCloseable {

    /** Made once for all hosts: the search for the primes of a key takes a second. */
    private static final RSAKey FIRST = newKey("first");

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile RSAKey key = FIRST;
    private final Semaphore heard = new Semaphore(0);
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile String padding = "";

    public ToolHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                heard.release();
                awaitGate();
                byte[] words = (new JWKSet(key.toPublicJWK()).toString() + padding).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, words.length);
                exchange.getResponseBody().write(words);
            }
        });
        server.start();
    }

    public static RSAKey newKey(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public RSAKey key() {
        return key;
    }

    /** Signs with another one from now on. */
    public void turn() {
        key = newKey("second");
    }

    /** Answers with so many signs more. */
    public void pad(int signs) {
        padding = " ".repeat(signs);
    }

    /** Hears questions and answers none, until it is released. */
    public void hold() {
        heard.drainPermits();
        gate = new CountDownLatch(1);
    }

    public void release() {
        gate.countDown();
    }

    /** Waits until it has heard a question since it was held. */
    public void awaitAsked() throws InterruptedException {
        heard.acquire();
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often its keys were read. */
    public int asked() {
        return asked.get();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    public static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            signed.sign(new RSASSASigner(key));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
    }
}
