package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.gateway.session.SessionSettings.FamilySpan;
import fr.ent.gateway.session.SessionSettings.PupilSpan;
import fr.ent.gateway.session.SessionSettings.StaffSpan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class SessionBoundsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final SessionBounds bounds = new SessionBounds(
            new SessionSettings(
                    new FamilySpan(Duration.ofHours(4), Duration.ofHours(12)),
                    new StaffSpan(Duration.ofHours(1), Duration.ofHours(10)),
                    new PupilSpan(Duration.ofMinutes(30), Duration.ofHours(4))),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void giveFamiliesTheLongestSessionAndPupilsTheShortest() {
        assertThat(spanOf(Role.GUARDIAN)).isEqualTo("PT4H until 21:00");
        assertThat(spanOf(Role.GUARDIAN, Role.TEACHER)).isEqualTo("PT1H until 19:00");
        assertThat(spanOf(Role.TOWN_AGENT)).isEqualTo("PT1H until 19:00");
        assertThat(spanOf(Role.PUPIL)).isEqualTo("PT30M until 13:00");
    }

    @Test
    void giveWhoeverIsNobodyYetAFamilysSession() {
        bounds.begin(session, Optional.empty());

        assertThat(session.getMaxInactiveInterval())
                .isEqualTo(Duration.ofHours(4).toSeconds());
    }

    @Test
    void growNoLongerWhenSomebodyShowsAgainWhoTheyAre() {
        session.setAttribute(SessionBounds.ENDS, NOW.plusSeconds(60).getEpochSecond());

        bounds.goOn(session, Optional.of(viewer(Role.TOWN_AGENT)));

        assertThat(session.getAttribute(SessionBounds.ENDS))
                .isEqualTo(NOW.plusSeconds(60).getEpochSecond());
    }

    @Test
    void areOverAtTheirSecond() {
        assertThat(SessionBounds.isOver(NOW.getEpochSecond(), NOW)).isTrue();
        assertThat(SessionBounds.isOver(NOW.getEpochSecond() + 1, NOW)).isFalse();
        assertThat(SessionBounds.isOver(null, NOW)).isFalse();
    }

    private String spanOf(Role... roles) {
        bounds.begin(session, Optional.of(viewer(roles)));
        Instant ends = Instant.ofEpochSecond((Long) Objects.requireNonNull(session.getAttribute(SessionBounds.ENDS)));
        return Duration.ofSeconds(session.getMaxInactiveInterval()) + " until "
                + ends.atOffset(ZoneOffset.UTC).toLocalTime();
    }

    private static Viewer viewer(Role... roles) {
        Set<RoleGrant> grants = Stream.of(roles)
                .map(role -> new RoleGrant(role, ScopeType.TERRITORY, UUID.randomUUID()))
                .collect(Collectors.toSet());
        return new Viewer(
                TerritoryId.next(),
                new PersonName(PersonId.next(), "Nadia", "Ferrand"),
                grants,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
