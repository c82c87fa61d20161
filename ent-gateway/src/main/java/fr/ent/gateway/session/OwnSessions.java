package fr.ent.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of an account. Their ids open doors, so a hash names each to its owner. */
@Component
class OwnSessions {

    private static final int LENGTH = 32;

    private final SignedInSessions signedIn;
    private final SessionRepository<?> sessions;

    OwnSessions(SignedInSessions signedIn, SessionRepository<?> sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    /** Those that stand, the one used last first. */
    List<OwnSession> list(String subject) {
        return standing(subject)
                .map(OwnSessions::own)
                .sorted(Comparator.comparing(OwnSession::lastSeenAt).reversed())
                .toList();
    }

    /** One that stands. */
    Optional<OwnSession> find(String subject, String name) {
        return list(subject).stream()
                .filter(session -> session.name().equals(name))
                .findFirst();
    }

    void end(OwnSession session) {
        sessions.deleteById(session.id());
    }

    static String name(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Stream<Session> standing(String subject) {
        return signedIn.list(subject).stream()
                .map(id -> Optional.<Session>ofNullable(sessions.findById(id)))
                .flatMap(Optional::stream)
                .filter(session -> !session.isExpired());
    }

    private static OwnSession own(Session session) {
        String device = session.getAttribute(Device.ATTRIBUTE);
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return new OwnSession(
                session.getId(),
                name(session.getId()),
                Device.read(device == null ? "" : device),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                Optional.ofNullable(context)
                        .flatMap(SignedIn::find)
                        .map(signedIn -> signedIn.user().getClaimAsString("sid")));
    }

    /**
     * A session that stands.
     *
     * @param sid its id at the identity provider
     */
    record OwnSession(String id, String name, Device device, Instant since, Instant lastSeenAt, Optional<String> sid) {

        /** Without the id. */
        @Override
        public String toString() {
            return name;
        }
    }
}
