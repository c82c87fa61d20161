package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProtectAnswersTests {

    private static final String POLICY = "Content-Security-Policy";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void writesBeforeAnythingIsSent() throws Exception {
        filter((request, answer) -> answer.flushBuffer());

        assertThat(response.getHeader(POLICY)).endsWith("form-action 'self'");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void leavesAnAnswerItsOwnPolicyAndTheRestOfOurs() throws Exception {
        filter((request, answer) -> {
            ((HttpServletResponse) answer).addHeader(POLICY, "sandbox");
            ((HttpServletResponse) answer).addHeader("Vary", "Origin");
            ((HttpServletResponse) answer).addHeader("Vary", "Accept");
        });

        assertThat(response.getHeaders(POLICY)).containsExactly("sandbox");
        assertThat(response.getHeaders("Vary")).containsExactly("Origin", "Accept");
        assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private void filter(FilterChain chain) throws ServletException, IOException {
        new ProtectAnswers(new ProtectiveHeaders()).doFilterInternal(new MockHttpServletRequest(), response, chain);
    }
}
