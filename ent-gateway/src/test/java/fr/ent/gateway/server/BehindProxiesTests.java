package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.http.ClientAddress;
import fr.ent.gateway.testing.Wire;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses that limits count, set up for proxies as {@code docs/settings.md} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxiesTests {

    private static final String VISITOR = "203.0.113.7";

    private final ConfigurableApplicationContext server = new SpringApplicationBuilder(Counted.class)
            .properties("spring.main.banner-mode=off")
            .run(
                    "--server.port=0",
                    "--server.forward-headers-strategy=native",
                    "--server.tomcat.remoteip.internal-proxies=127.0.0.1/32,10.0.0.1/32");

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Counted {

        @Bean
        ServletRegistrationBean<HttpServlet> counted() {
            return new ServletRegistrationBean<>(new Counting(), "/");
        }
    }

    private static final class Counting extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(ClientAddress.of(request));
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {VISITOR, "198.51.100.1, " + VISITOR, "unknown, 10.0.0.9, " + VISITOR + ", 10.0.0.1"})
    void theLastAddressThatIsNoProxyCounts(String forwarded) {
        assertThat(counted("X-Forwarded-For: " + forwarded)).isEqualTo(VISITOR);
    }

    @Test
    void theVisitorsOwnHeaderComesBeforeTheProxys() {
        assertThat(counted("X-Forwarded-For: 198.51.100.1", "X-Forwarded-For: " + VISITOR))
                .isEqualTo(VISITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "1.2.3.4:5678", "1.2.3.4, [bad"})
    void allThatIsNoAddressCountsAsOnePlace(String forwarded) {
        assertThat(counted("X-Forwarded-For: " + forwarded)).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=unknown",
                "X-Forwarded-Host: [bad",
                "X-Forwarded-Port: none",
                "X-Forwarded-Proto: [bad",
                "X-Forwarded-For: , "
            })
    void otherNonsenseChangesNothing(String header) {
        assertThat(counted(header)).isEqualTo("127.0.0.1");
    }

    private String counted(String... headers) {
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Wire.Answer answer = Wire.send(port, Wire.request("GET /", headers));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
