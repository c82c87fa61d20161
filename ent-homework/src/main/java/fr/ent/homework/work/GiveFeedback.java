package fr.ent.homework.work;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.work.FindLedWork.LedWork;
import fr.ent.homework.work.drawn.PictureDrawing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a try of a pupil, in place of a former answer, and takes that back. The child and its guardians are told once. */
@Component
class GiveFeedback {

    private static final String SOUND = "audio/";
    private static final String PICTURE = "image/";

    private final FindLedWork findLedWork;
    private final HandIns handIns;
    private final Files files;
    private final FeedbackNotices notices;

    GiveFeedback(FindLedWork findLedWork, HandIns handIns, Files files, FeedbackNotices notices) {
        this.findLedWork = findLedWork;
        this.handIns = handIns;
        this.files = files;
        this.notices = notices;
    }

    @Transactional
    public FeedbackOutcome give(HandInId id, FeedbackContent content, Viewer viewer) {
        return findLedWork
                .find(id, viewer)
                .map(found -> give(found, content, viewer))
                .orElseGet(FeedbackOutcome.NotYours::new);
    }

    private FeedbackOutcome give(LedWork found, FeedbackContent content, Viewer viewer) {
        HandInFacts work = found.handIn();
        if (!areOverPictures(content.drawn(), work)) {
            return new FeedbackOutcome.NoPicture();
        }
        FileId sound = content.fileId();
        if (!Objects.equals(sound, soundOf(work))) {
            if (sound != null && !isSound(sound, viewer)) {
                return new FeedbackOutcome.NoSound();
            }
            close(work);
        }
        if (sound != null) {
            files.share(List.of(sound), new Audience.OfChild(work.child()));
        }
        HandInFacts answered = new HandInFacts(
                work.id(),
                work.entry(),
                work.child(),
                work.work(),
                handIns.answer(work.id(), content, viewer.person()));
        notices.tell(answered, found.subject());
        return new FeedbackOutcome.Done(answered);
    }

    /** Taking it back twice is taking it back once. */
    @Transactional
    public FeedbackOutcome takeBack(HandInId id, Viewer viewer) {
        return findLedWork
                .find(id, viewer)
                .<FeedbackOutcome>map(found -> {
                    HandInFacts work = found.handIn();
                    handIns.removeAnswer(id);
                    close(work);
                    notices.takeBack(work);
                    return new FeedbackOutcome.Done(work);
                })
                .orElseGet(FeedbackOutcome.NotYours::new);
    }

    /** The sound of an answer that doesn't stand any more is heard no longer. */
    private void close(HandInFacts work) {
        FileId sound = soundOf(work);
        if (sound != null) {
            files.withdraw(List.of(sound), new Audience.OfChild(work.child()));
        }
    }

    /** Whether each is over a picture of the try that the virus scanner has let through. */
    private boolean areOverPictures(List<PictureDrawing> drawings, HandInFacts work) {
        List<FileId> drawnOver = drawings.stream().map(PictureDrawing::fileId).toList();
        Set<FileId> pictures = files.listServed(drawnOver).stream()
                .filter(file -> file.mediaType().startsWith(PICTURE))
                .map(FileView::id)
                .collect(Collectors.toSet());
        return pictures.containsAll(drawnOver) && work.work().content().files().containsAll(drawnOver);
    }

    private boolean isSound(FileId file, Viewer viewer) {
        return files.listOwned(List.of(file), viewer).stream()
                .anyMatch(own -> own.mediaType().startsWith(SOUND));
    }

    private static @Nullable FileId soundOf(HandInFacts work) {
        return work.feedback() == null ? null : work.feedback().content().fileId();
    }
}
