package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.consent.ConsentContent.SignedPaper;
import fr.ent.core.consent.ConsentRows.SaidMoment;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a guardian says of a child's pictures, and what a paper says that one has signed. */
@Component
class WriteConsent {

    private final ConsentRows rows;
    private final Directory directory;
    private final FollowConsents consents;
    private final Territories territories;
    private final Clock clock;

    WriteConsent(ConsentRows rows, Directory directory, FollowConsents consents, Territories territories, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.consents = consents;
        this.territories = territories;
        this.clock = clock;
    }

    /** The viewer's own word, as one of the child's guardians. */
    @Transactional(propagation = Propagation.MANDATORY)
    void say(ChildId child, ConsentContent content, Viewer guardian) {
        write(child, guardian.person(), content, new SaidMoment(clock.instant(), null, null));
    }

    /** @throws NotThere if the paper's guardian isn't one of the child's, or is barred from it */
    @Transactional(propagation = Propagation.MANDATORY)
    void copyDown(ChildId child, ConsentContent content, SignedPaper paper, Viewer by) {
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        Instant now = clock.instant();
        paper.require(LocalDate.ofInstant(now, zone));
        if (directory.listGuardians(child).stream().noneMatch(one -> one.id().equals(paper.guardianId()))) {
            throw new NotThere();
        }
        Instant endOfDay =
                paper.signedOn().plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        write(
                child,
                paper.guardianId(),
                content,
                new SaidMoment(endOfDay.isBefore(now) ? endOfDay : now, paper.signedOn(), by.person()));
    }

    private void write(ChildId child, PersonId guardian, ConsentContent content, SaidMoment moment) {
        consents.follow(List.of(child), () -> {
            rows.add(child, guardian, content.byUse(), moment);
            return moment;
        });
    }
}
