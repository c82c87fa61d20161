package fr.ent.messaging.testing;

import fr.ent.core.signin.SignInProof;
import fr.ent.core.testing.JustSignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands for the front door, which isn't part of this module: believes the account that a header names. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDoor {

    public static final String ACCOUNT = "X-Account";

    @Bean
    OncePerRequestFilter believeTheHeader() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                String account = request.getHeader(ACCOUNT);
                SignInProof.put(request, () -> JustSignedIn.PROOF);
                chain.doFilter(account == null ? request : new SignedIn(request, account), response);
            }
        };
    }

    private static final class SignedIn extends HttpServletRequestWrapper {

        private final String account;

        SignedIn(HttpServletRequest request, String account) {
            super(request);
            this.account = account;
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return () -> account;
        }
    }
}
