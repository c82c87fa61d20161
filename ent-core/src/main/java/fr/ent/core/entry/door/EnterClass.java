package fr.ent.core.entry.door;

import fr.ent.core.ChildId;
import fr.ent.core.PersonName;
import fr.ent.core.entry.EntryNames;
import fr.ent.core.entry.EntryNotices;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.PupilEntry;
import fr.ent.core.entry.PupilSecrets;
import fr.ent.core.entry.PupilSecrets.SecretTry;
import fr.ent.core.entry.SecretPicture;
import fr.ent.core.entry.door.ClassDoorView.DoorChild;
import fr.ent.core.entry.door.ClassDoorView.SecretNeed;
import fr.ent.core.entry.door.EntryOutcome.KnownChild;
import fr.ent.core.entry.door.EntryOutcome.Refused;
import fr.ent.core.entry.door.FindEntry.FoundEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the children of an open class to each other, and lets in the one that knows its three pictures, where these are asked. */
@Component
class EnterClass {

    private final PupilEntries pupils;
    private final PupilSecrets secrets;
    private final EntryOpenings openings;
    private final EntryNotices notices;
    private final RefuseWrong refuseWrong;

    EnterClass(
            PupilEntries pupils,
            PupilSecrets secrets,
            EntryOpenings openings,
            EntryNotices notices,
            RefuseWrong refuseWrong) {
        this.pupils = pupils;
        this.secrets = secrets;
        this.openings = openings;
        this.notices = notices;
        this.refuseWrong = refuseWrong;
    }

    @Transactional
    ClassDoorView show(FoundEntry found) {
        List<PupilEntry> all = pupils.keep(found.entry().schoolClass());
        return new ClassDoorView(
                found.entry().name(),
                all.stream()
                        .filter(one -> found.leadsTo(one.child()))
                        .map(one ->
                                new DoorChild(one.child(), EntryNames.of(one, all), one.picture(), need(found, one)))
                        .toList(),
                found.own());
    }

    private SecretNeed need(FoundEntry found, PupilEntry one) {
        if (!found.entry().asks(one, openings.today())) {
            return SecretNeed.NONE;
        }
        if (secrets.isSet(one)) {
            return SecretNeed.SHOW;
        }
        return found.opening().byHand() || one.mayChoose(openings.now()) ? SecretNeed.CHOOSE : SecretNeed.TEACHER;
    }

    @Transactional
    EntryOutcome enter(FoundEntry found, ChildId child, List<SecretPicture> shown) {
        return find(found, child)
                .map(one -> switch (need(found, one)) {
                    case NONE -> known(found, one);
                    case SHOW -> guess(found, one, shown);
                    case CHOOSE -> new Refused(EntryProblems.CHOOSE);
                    case TEACHER -> new Refused(EntryProblems.TEACHER);
                })
                .orElseGet(() -> new Refused(EntryProblems.CLOSED));
    }

    /** The child chooses its three pictures, and is in. */
    @Transactional
    EntryOutcome choose(FoundEntry found, ChildId child, List<SecretPicture> chosen) {
        return find(found, child)
                .map(one -> switch (need(found, one)) {
                    case CHOOSE ->
                        secrets.choose(child, chosen, openings.now())
                                ? known(found, one)
                                : new Refused(EntryProblems.TEACHER);
                    case NONE -> known(found, one);
                    case SHOW, TEACHER -> new Refused(EntryProblems.TEACHER);
                })
                .orElseGet(() -> new Refused(EntryProblems.CLOSED));
    }

    /** A child calls its teacher, or the class does. */
    @Transactional
    boolean call(FoundEntry found, Optional<ChildId> child) {
        if (child.isEmpty()) {
            notices.tellHelp(found.entry().schoolClass(), found.entry().name());
            return true;
        }
        Optional<PupilEntry> one = child.flatMap(id -> find(found, id));
        one.ifPresent(known -> notices.tellForgotten(found.entry().schoolClass(), known));
        return one.isPresent();
    }

    private Optional<PupilEntry> find(FoundEntry found, ChildId child) {
        return found.leadsTo(child) ? pupils.find(found.entry().schoolClass(), child) : Optional.empty();
    }

    private EntryOutcome guess(FoundEntry found, PupilEntry one, List<SecretPicture> shown) {
        SecretTry tried = secrets.guess(one.child(), shown, openings.now());
        return tried == SecretTry.RIGHT ? known(found, one) : refuseWrong.refuse(found.entry(), one, tried);
    }

    private static KnownChild known(FoundEntry found, PupilEntry one) {
        return new KnownChild(
                new PersonName(one.child().asPerson(), one.givenName(), one.familyName()),
                found.entry().schoolClass());
    }
}
