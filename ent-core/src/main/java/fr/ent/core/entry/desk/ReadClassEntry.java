package fr.ent.core.entry.desk;

import fr.ent.core.ClassView;
import fr.ent.core.NotThere;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.ClassEntry.HeldEntry;
import fr.ent.core.entry.EntryNetworks;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.EntryOpenings.EntryOpening;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.PupilEntry;
import fr.ent.core.entry.PupilSecrets;
import fr.ent.core.entry.desk.ClassEntryView.PupilEntryView;
import fr.ent.core.household.OwnFamily;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the entry of a class for those who see to it. */
@Component
class ReadClassEntry {

    private final EntryRows rows;
    private final EntryOpenings openings;
    private final EntryNetworks networks;
    private final PupilEntries pupils;
    private final PupilSecrets secrets;

    ReadClassEntry(
            EntryRows rows, EntryOpenings openings, EntryNetworks networks, PupilEntries pupils, PupilSecrets secrets) {
        this.rows = rows;
        this.openings = openings;
        this.networks = networks;
        this.pupils = pupils;
        this.secrets = secrets;
    }

    /** @throws NotThere for a class that was closed for good */
    ClassEntryView read(ClassView schoolClass, OwnFamily own) {
        ClassEntry entry = rows.find(schoolClass.id()).orElseThrow(NotThere::new);
        Optional<EntryOpening> open = openings.find(entry);
        return new ClassEntryView(
                schoolClass,
                open.map(EntryOpening::until).orElse(null),
                open.map(EntryOpening::byHand).orElseGet(() -> isHeld(entry.byHand())),
                entry.secretsFrom(),
                entry.hours(),
                entry.cardMadeAt(),
                networks.isForTabletsAlone(schoolClass.schoolId()),
                networks.list(schoolClass.schoolId()),
                pupils.list(schoolClass.id()).stream()
                        .filter(one -> !own.hides(one.child()))
                        .map(one -> view(entry, one))
                        .toList());
    }

    private boolean isHeld(@Nullable HeldEntry held) {
        return held != null && held.until().isAfter(openings.now());
    }

    private PupilEntryView view(ClassEntry entry, PupilEntry one) {
        return new PupilEntryView(
                one.child(),
                one.givenName(),
                one.familyName(),
                one.picture(),
                one.cardMadeAt(),
                entry.asks(one, openings.today()),
                secrets.isSet(one),
                coming(one.lockedUntil()),
                coming(one.chooseUntil()));
    }

    private @Nullable Instant coming(@Nullable Instant until) {
        return until != null && until.isAfter(openings.now()) ? until : null;
    }
}
