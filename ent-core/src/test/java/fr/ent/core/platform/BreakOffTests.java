package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.web.context.request.ServletWebRequest;

/** Half an answer of unknown length, over a real connection. */
class BreakOffTests {

    private static final String HALF = "Il était une fois";

    private final WebServer server = server();

    private static WebServer server() {
        return new TomcatServletWebServerFactory(0)
                .getWebServer(
                        new ServletRegistrationBean<>(new Story(), "/story"),
                        new FilterRegistrationBean<>(new BreakOff()));
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void isNotTakenForTheWhole() {
        assertThatThrownBy(() -> ask("?broken")).isInstanceOf(IOException.class);
    }

    @Test
    void isTheWholeWhereNothingFailed() throws Exception {
        HttpResponse<String> answer = ask("");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.body()).isEqualTo(HALF);
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/story" + query))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Answers in pieces, the last of which may be missing. */
    private static final class Story extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(HALF.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
            if (request.getQueryString() != null) {
                BreakOff.mark(new ServletWebRequest(request, response));
            }
        }
    }
}
