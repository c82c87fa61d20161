package fr.ent.core.storage.quarantine;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.Administrators;
import fr.ent.core.storage.InfectedUpload;
import fr.ent.core.storage.quarantine.QuarantineRows.WaitingFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that a virus was found, and tells the administrators, once until they have looked, and whoever sent it. */
@Component
class TellInfected {

    private static final String ACT = "file.infected";

    private final Audit audit;
    private final Notices notices;
    private final Administrators administrators;

    TellInfected(Audit audit, Notices notices, Administrators administrators) {
        this.audit = audit;
        this.notices = notices;
        this.administrators = administrators;
    }

    /** One that was refused: the answer tells the sender. */
    @EventListener
    @Transactional
    public void refused(InfectedUpload upload) {
        audit.record(upload.by().person(), ACT, "person:" + upload.by().person(), Map.of("virus", upload.virus()));
        tellAdministrators(upload.virus());
    }

    /** Those of the same bytes that somebody had sent before; the trail says whose each was, and its name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(List<WaitingFile> files, String virus) {
        if (files.isEmpty()) {
            return;
        }
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        for (WaitingFile file : files) {
            PersonId sender = file.sender();
            audit.recordOfNobody(
                    ACT,
                    sender == null ? "file:" + file.id() : "person:" + sender,
                    Map.of("virus", virus, "name", file.name()));
            if (sender != null) {
                told.computeIfAbsent(
                                new Notice("core.own-file-infected", null, Map.of("name", file.name()), "/"),
                                notice -> new ArrayList<>())
                        .add(sender);
            }
        }
        notices.tellAll(told);
        tellAdministrators(virus);
    }

    /** One that the scanner doesn't read: nobody will open it, and only its sender can do something about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tooLarge(WaitingFile file) {
        if (file.sender() != null) {
            notices.tell(
                    List.of(file.sender()),
                    new Notice("core.own-file-too-large", null, Map.of("name", file.name()), "/"));
        }
    }

    private void tellAdministrators(String virus) {
        notices.tellOnce(
                administrators.list(), new Notice("core.file-infected", null, Map.of("virus", virus), "/journal"));
    }
}
