package fr.ent.gateway.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A browser's session as it is after the sign-in, and the token against forged requests. */
public record WebSession(String id) {

    public static final String TOKEN = "4a7d1ed4-14e7-4c8b-9b6e-0c6a5b2f6d11";

    public static WebSession of(SessionRepository<?> sessions, String subject) {
        return new WebSession(store(sessions, subject));
    }

    private static <S extends Session> String store(SessionRepository<S> sessions, String subject) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(subject, "", AuthorityUtils.NO_AUTHORITIES)));
        sessions.save(session);
        return session.getId();
    }

    /** The value of the header {@code Cookie}. */
    public String cookies() {
        String value = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        return "__Host-ent=" + value + "; XSRF-TOKEN=" + TOKEN;
    }

    /** The lines that a request of this browser carries in its head. */
    public List<String> head() {
        return head(cookies());
    }

    /** Those of a browser in which nobody is signed in. */
    public static List<String> headOfNobody() {
        return head("XSRF-TOKEN=" + TOKEN);
    }

    private static List<String> head(String cookies) {
        return List.of("Cookie: " + cookies, "X-XSRF-TOKEN: " + TOKEN);
    }
}
