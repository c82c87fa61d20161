package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import java.net.URI;
import java.text.ParseException;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

/** Bearer tokens as Keycloak really makes them, and as a thief would. */
@ProductTest
class TokensIT {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private RealmUsers.Tokens tokens = new RealmUsers.Tokens("", "");

    @BeforeEach
    void aTeacherWithAnAccount() {
        Town town = planner.found("Valmarin");
        var teacher = town.teacher("Claude", "Aubin", town.schoolClass(town.school("Jean-Macé"), "CE1"));
        RealmUsers.User user = RealmUsers.create();
        town.account(teacher, user.subject());
        tokens = RealmUsers.signIn(user);
    }

    @Test
    void anAccessTokenOpensTheApi() {
        assertThat(me(tokens.access())).isEqualTo(OK);
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        assertThat(me(tokens.id())).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenWithoutSignatureIsRefused() throws ParseException {
        assertThat(me(new PlainJWT(claims()).serialize())).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() throws Exception {
        SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));

        assertThat(me(forged.serialize())).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() throws Exception {
        RSAKey thief = new RSAKeyGenerator(2048).keyID("thief").generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("thief")
                .jwk(thief.toPublicJWK())
                .jwkURL(URI.create("http://127.0.0.1:" + port + "/jwks"))
                .build();
        SignedJWT forged = new SignedJWT(header, claims());
        forged.sign(new RSASSASigner(thief));

        assertThat(me(forged.serialize())).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
        forged.sign(new MACSigner(RealmUsers.publicKey()));

        assertThat(me(forged.serialize())).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenWhoseLifeWasStretchedIsRefused() throws Exception {
        SignedJWT genuine = SignedJWT.parse(tokens.access());
        JWTClaimsSet longer = new JWTClaimsSet.Builder(genuine.getJWTClaimsSet())
                .expirationTime(Date.from(genuine.getJWTClaimsSet()
                        .getExpirationTime()
                        .toInstant()
                        .plusSeconds(86_400)))
                .build();
        String stretched = genuine.getHeader().toBase64URL() + "."
                + longer.toPayload().toBase64URL() + "." + genuine.getSignature();

        assertThat(me(stretched)).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertThat(me(RealmUsers.masterToken())).isEqualTo(UNAUTHORIZED);
    }

    private JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(tokens.access()).getJWTClaimsSet();
    }

    private int me(String token) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/api/me")
                .headers(headers -> headers.setBearerAuth(token))
                .exchangeForRequiredValue(
                        (request, response) -> response.getStatusCode().value());
    }
}
