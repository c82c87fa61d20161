package fr.ent.core.entry.card;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Senders;
import fr.ent.core.entry.EntryNames;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.PupilEntry;
import fr.ent.core.entry.card.PrintedCards.ChildCard;
import fr.ent.core.entry.desk.EntryTrail;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the card of a class, or those of its children: each print makes new ones, and the ones before open nothing more. */
@Component
class PrintCards {

    private final EntryCards cards;
    private final PupilEntries pupils;
    private final Senders senders;
    private final PrintLimit limit;
    private final EntryTrail trail;

    PrintCards(EntryCards cards, PupilEntries pupils, Senders senders, PrintLimit limit, EntryTrail trail) {
        this.cards = cards;
        this.pupils = pupils;
        this.senders = senders;
        this.limit = limit;
        this.trail = trail;
    }

    @Transactional
    String printPoster(ClassView schoolClass, Viewer viewer) {
        limit.take(viewer);
        pupils.keep(schoolClass.id());
        OneTimeCode code = cards.renew(schoolClass.id());
        trail.ofClass("entry-poster.printed", schoolClass.id(), viewer);
        return new PrintedCards(senders.find(schoolClass)).poster(code);
    }

    /** The cards of these children of a class. */
    @Transactional
    String print(ClassView schoolClass, Predicate<ChildId> wanted, Viewer viewer) {
        limit.take(viewer);
        List<PupilEntry> all = pupils.keep(schoolClass.id());
        List<PupilEntry> printed =
                all.stream().filter(one -> wanted.test(one.child())).toList();
        printed.forEach(one -> trail.ofChild("entry-card.printed", one.child(), viewer));
        return new PrintedCards(senders.find(schoolClass))
                .cards(printed.stream()
                        .map(one -> new ChildCard(EntryNames.of(one, all), one.picture(), cards.renew(one.child())))
                        .toList());
    }
}
