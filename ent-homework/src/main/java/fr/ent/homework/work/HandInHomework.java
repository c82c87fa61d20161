package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.EntryId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a child's work in, and takes it back as long as the teacher hasn't answered. Another try keeps the former ones.
 * Files are opened to those who follow the child at school.
 */
@Component
class HandInHomework {

    static final int MOST_TRIES = 20;

    private final ChildHomework homework;
    private final HandIns handIns;
    private final Ticks ticks;
    private final Files files;

    HandInHomework(ChildHomework homework, HandIns handIns, Ticks ticks, Files files) {
        this.homework = homework;
        this.handIns = handIns;
        this.ticks = ticks;
        this.files = files;
    }

    /** Runs in the caller's transaction. */
    HandInOutcome handIn(EntryId entry, ChildId child, HandInContent content, Viewer viewer) {
        if (homework.find(entry, child, viewer)
                .filter(ChildHomework.GivenHomework::handIn)
                .isEmpty()) {
            return new HandInOutcome.NotYours();
        }
        if (!files.areOwned(content.files(), viewer)) {
            return new HandInOutcome.UnknownFiles();
        }
        if (!files.listRefused(content.files()).isEmpty()) {
            return new HandInOutcome.FilesWithheld();
        }
        return handIns.add(entry, child, content, MOST_TRIES)
                .<HandInOutcome>map(added -> {
                    files.share(content.files(), new Audience.OfChild(child));
                    ticks.add(entry, child, viewer, added.work().handedInAt());
                    return new HandInOutcome.HandedIn(added);
                })
                .orElseGet(() -> new HandInOutcome.TooManyTries(MOST_TRIES));
    }

    /** The files of the try are closed again, unless another one shows them. Once no try is left, the tick that came with one goes. */
    @Transactional
    public HandInOutcome takeBack(HandInId id, Viewer viewer) {
        return handIns.find(id)
                .filter(one -> homework.find(one.entry(), one.child(), viewer).isPresent())
                .map(this::takeBack)
                .orElseGet(HandInOutcome.NotYours::new);
    }

    private HandInOutcome takeBack(HandInFacts handIn) {
        if (handIn.feedback() != null) {
            return new HandInOutcome.Answered();
        }
        handIns.remove(handIn.id());
        ticks.release(
                handIn.entry(),
                handIn.child(),
                handIn.work().handedInAt(),
                handIns.list(handIn.child(), List.of(handIn.entry())).stream()
                        .map(left -> left.work().handedInAt())
                        .findFirst());
        List<FileId> attached = handIn.work().content().files();
        Set<FileId> unused = new HashSet<>(attached);
        unused.removeAll(handIns.listHanging(handIn.child(), attached));
        files.withdraw(unused, new Audience.OfChild(handIn.child()));
        return new HandInOutcome.TakenBack();
    }
}
