package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;

class AnswerOutagesTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    static RuntimeException[] outages() {
        return new RuntimeException[] {
            new DataAccessResourceFailureException("no connection"),
            new CannotCreateTransactionException("no connection"),
            new RedisSystemException("not connected", new RedisException("rejected")),
            new AuthenticationServiceException("Keycloak gives no keys"),
            new IllegalStateException(new DataAccessResourceFailureException("deep inside")),
            new JpaSystemException(new IllegalStateException(new SQLException("Connection is closed"))),
            new JpaSystemException(new IllegalStateException(new SQLException("terminating connection", "57P01"))),
            new IllegalStateException(new SQLException("I/O error", "08006"))
        };
    }

    @ParameterizedTest
    @MethodSource("outages")
    void asksTheCallerToComeAgain(RuntimeException outage) throws Exception {
        filter(failing(outage));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void leavesMistakesOfOursToTheServer() {
        assertThatThrownBy(() -> filter(failing(new IllegalStateException("a mistake"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> filter(failing(new IllegalStateException(new SQLException("no such column", "42703")))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void addsNothingToAnAnswerThatIsUnderWay() {
        response.setCommitted(true);

        assertThatThrownBy(() -> filter(failing(new DataAccessResourceFailureException("late"))))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private void filter(FilterChain chain) throws ServletException, IOException {
        new AnswerOutages().doFilterInternal(new MockHttpServletRequest(), response, chain);
    }

    private static FilterChain failing(RuntimeException failure) {
        return (request, answer) -> {
            throw failure;
        };
    }
}
