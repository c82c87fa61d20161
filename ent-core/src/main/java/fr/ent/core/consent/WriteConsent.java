package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.consent.ConsentContent.SignedPaper;
import fr.ent.core.consent.ConsentRows.SaidMoment;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
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
        SaidMoment now = new SaidMoment(clock.instant(), null, null);
        Map<ImageUse, ConsentWord> words = content.byUse();
        consents.followWords(child, only(ConsentWord.NO, words).keySet(), () -> {
            rows.add(child, guardian.person(), words, now);
            return now;
        });
    }

    /**
     * Nobody knows the hour at which a paper was signed: its yes counts from the start of the day, its no from the end, so that
     * in doubt no picture is shown. What is copied again of the same paper takes the place of the former copy, and of nothing that
     * the guardian said; where it says nothing there is no word of it, and what it says again stays as of then.
     *
     * @throws NotThere if the paper's guardian isn't one of the child's, or is barred from it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void copyDown(ChildId child, ConsentContent content, SignedPaper paper, Viewer by) {
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        Instant now = clock.instant();
        paper.require(LocalDate.ofInstant(now, zone));
        if (directory.listGuardians(child).stream().noneMatch(one -> one.id().equals(paper.guardianId()))) {
            throw new NotThere();
        }
        Instant start = paper.signedOn().atStartOfDay(zone).toInstant();
        Instant end =
                paper.signedOn().plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        Map<ImageUse, ConsentWord> words = new EnumMap<>(content.byUse());
        words.entrySet().removeAll(rows.listCopied(child, paper).entrySet());
        consents.followWords(child, only(ConsentWord.NO, words).keySet(), () -> {
            rows.dropCopies(child, paper, words.keySet());
            add(child, only(ConsentWord.YES, words), paper, start, by);
            add(child, only(ConsentWord.NO, words), paper, end.isBefore(now) ? end : now, by);
            return paper;
        });
    }

    private static Map<ImageUse, ConsentWord> only(ConsentWord word, Map<ImageUse, ConsentWord> words) {
        Map<ImageUse, ConsentWord> those = new EnumMap<>(words);
        those.values().removeIf(one -> one != word);
        return those;
    }

    private void add(ChildId child, Map<ImageUse, ConsentWord> words, SignedPaper paper, Instant at, Viewer by) {
        rows.add(child, paper.guardianId(), words, new SaidMoment(at, paper.signedOn(), by.person()));
    }
}
