package fr.ent.core.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.ent.core.lti.testing.LtiScene;
import fr.ent.core.lti.testing.ToolHost;
import fr.ent.core.testing.SilentServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class TokenIT extends LtiScene {

    @Test
    void aProgramThatSignsWhoItIsGetsATokenForWhatTheToolIsLetDo() throws Exception {
        askToken(host.sign(assertion().build()), NRPS + " " + SCORE + " openid https://scope.example/all")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.token_type").value("Bearer"))
                .andExpect(jsonPath("$.expires_in").value(3600))
                .andExpect(jsonPath("$.scope").value(NRPS + " " + SCORE));
    }

    @Test
    void noScopeIsNoToken() throws Exception {
        askToken(host.sign(assertion().build()), "openid")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("invalid_scope"));
        asking.put(
                town.viewer(paul),
                "/api/core/lti/tools/" + tool,
                "{\"version\": 0, "
                        + toolContent(host, Map.of("takesRoster", "false")).substring(1));
        askToken(host.sign(assertion().build()), NRPS)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("invalid_scope"));
    }

    @Test
    void anotherGrantAndAnotherProofAreRefused() throws Exception {
        of(post(SERVICES + "/token").param("grant_type", "password"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("unsupported_grant_type"));
        of(post(SERVICES + "/token").param("grant_type", "client_credentials"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("invalid_request"));
    }

    @Test
    void anAssertionThatIsNotTheToolsOfNowForUsIsRefused() throws Exception {
        Instant now = clock.instant();
        for (JWTClaimsSet claims : List.of(
                assertion().audience("https://other.example/token").build(),
                assertion().audience((String) null).build(),
                assertion().subject("another").build(),
                assertion().issuer("another").build(),
                assertion().expirationTime(Date.from(now)).build(),
                assertion().expirationTime(null).build(),
                assertion()
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(62))))
                        .build(),
                assertion().issueTime(null).build(),
                assertion()
                        .issueTime(Date.from(now.plus(Duration.ofMinutes(3))))
                        .build(),
                assertion()
                        .notBeforeTime(Date.from(now.plus(Duration.ofMinutes(3))))
                        .build(),
                assertion().jwtID(null).build(),
                assertion().jwtID(" ").build(),
                assertion().jwtID("x".repeat(501)).build())) {
            unauthorised(host.sign(claims));
        }
    }

    @Test
    void anAssertionServesOnce() throws Exception {
        String assertion = host.sign(assertion().build());
        askToken(assertion, NRPS).andExpect(status().isOk());
        unauthorised(assertion);
    }

    @Test
    void noOtherWayOfSigningIsBelieved() throws Exception {
        unauthorised(new PlainJWT(assertion().build()).serialize());
        unauthorised("not.a.token");
        unauthorised(ToolHost.sign(assertion().build(), ToolHost.newKey("first")));
        SignedJWT byPublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                assertion().build());
        byPublicKey.sign(new MACSigner(host.key().toRSAPublicKey().getEncoded()));
        unauthorised(byPublicKey.serialize());
        SignedJWT other = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build(),
                assertion().build());
        other.sign(new RSASSASigner(host.key()));
        unauthorised(other.serialize());
    }

    @Test
    void aTurnedKeyIsReadAnewAtMostOnceAMinute() throws Exception {
        token(NRPS);
        host.turn();
        unauthorised(host.sign(assertion().build()));
        clock.set(clock.instant().plusSeconds(61));
        token(NRPS);
        int asked = host.asked();
        unauthorised(ToolHost.sign(assertion().build(), ToolHost.newKey("unknown")));
        unauthorised(ToolHost.sign(assertion().build(), ToolHost.newKey("unknown")));
        assertThat(host.asked()).isEqualTo(asked);
    }

    @Test
    void keysThatCannotBeReadLetNobodyIn() throws Exception {
        try (SilentServer silent = new SilentServer()) {
            for (String keys : List.of(
                    silent.address() + "/keys",
                    "http://127.0.0.1:19/keys",
                    "https://10.0.0.1/keys",
                    "https://169.254.169.254/latest",
                    "https://rien.invalid/keys")) {
                String made = answer(register(toolContent(host, Map.of("keysUrl", quoted(keys))))
                        .andExpect(status().isCreated()));
                client = JsonPath.read(made, "$.clientId");
                long begun = System.nanoTime();
                unauthorised(host.sign(assertion().build()));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            }
        }
        String made = answer(register(toolContent(host, Map.of("keysUrl", quoted(host.at("/many"))))));
        client = JsonPath.read(made, "$.clientId");
        host.pad(70_000);
        unauthorised(host.sign(assertion().build()));
    }

    @Test
    void aKeyMayBePasted() throws Exception {
        String pem = "-----BEGIN PUBLIC KEY-----\\n%s\\n-----END PUBLIC KEY-----"
                .formatted(Base64.getEncoder()
                        .encodeToString(host.key().toRSAPublicKey().getEncoded()));
        for (String key : List.of(host.key().toPublicJWK().toJSONString().replace("\"", "\\\""), pem)) {
            String made = answer(register(toolContent(host, Map.of("keysUrl", "null", "publicKey", quoted(key))))
                    .andExpect(status().isCreated()));
            client = JsonPath.read(made, "$.clientId");

            token(NRPS);
        }
        assertThat(host.asked()).isZero();
    }

    @Test
    void aShutToolsProgramsAreOutAtOnce() throws Exception {
        String token = token(NRPS);
        enable(false);

        unauthorised(host.sign(assertion().build()));
        call(token, get(SERVICES + "/classes/x/members")).andExpect(status().isUnauthorized());
    }

    @Test
    void aChangeOfAToolCutsItsTokens() throws Exception {
        String members = text(
                        visit(aubin),
                        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                        "context_memberships_url")
                .substring(ISSUER.length());
        String stolen = token(NRPS);
        call(stolen, get(members)).andExpect(status().isOk());
        enable(false);
        enable(true);
        call(stolen, get(members)).andExpect(status().isUnauthorized());

        stolen = token(NRPS);
        String key = ToolHost.newKey("new").toPublicJWK().toJSONString().replace("\"", "\\\"");
        asking.put(
                        town.viewer(paul),
                        "/api/core/lti/tools/" + tool,
                        "{\"version\": 2, "
                                + toolContent(host, Map.of("keysUrl", "null", "publicKey", quoted(key)))
                                        .substring(1))
                .andExpect(status().isOk());
        call(stolen, get(members)).andExpect(status().isUnauthorized());
    }

    @Test
    void strangersDoNotTakeTheKeysAway() throws Exception {
        token(NRPS);
        host.pad(70_000);
        clock.set(clock.instant().plusSeconds(61));
        unauthorised(ToolHost.sign(assertion().build(), ToolHost.newKey("unknown")));
        token(NRPS);
    }

    @Test
    void oneReaderAtATimeAsksForKeys() throws Exception {
        token(NRPS);
        int asked = host.asked();
        clock.set(clock.instant().plusSeconds(61));
        host.hold();
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            String stranger = ToolHost.sign(assertion().build(), ToolHost.newKey("unknown"));
            Future<ResultActions> first = readers.submit(() -> askToken(stranger, NRPS));
            host.awaitAsked();
            unauthorised(ToolHost.sign(assertion().build(), ToolHost.newKey("other")));
            token(NRPS);
            assertThat(host.asked()).isEqualTo(asked + 1);
            host.release();
            first.get().andExpect(status().isUnauthorized());
        }
        assertThat(host.asked()).isEqualTo(asked + 1);
    }

    private void unauthorised(String assertion) throws Exception {
        askToken(assertion, NRPS)
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.error").value("invalid_client"))
                .andExpect(jsonPath("$.access_token").doesNotExist());
    }
}
