package fr.ent.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Caches between know that a file comes in several forms. */
@ProductTest
class FilesByEncodingIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Accept-Encoding: identity",
                "Accept-Encoding: br;q=0",
                "If-Modified-Since: Thu, 01 Jan 2090 00:00:00 GMT"
            })
    void aFileServedAsItIsVariesToo(String header) {
        Wire.Answer answer = Wire.send(port, Wire.request("GET /fr/ent/served.txt", header));

        assertThat(answer.status()).isIn(200, 304);
        assertThat(answer.headers("content-encoding")).isEmpty();
        assertThat(answer.headers("vary")).containsExactly("Accept-Encoding");
    }
}
