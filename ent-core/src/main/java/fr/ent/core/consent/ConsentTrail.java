package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.consent.ConsentContent.SignedPaper;
import fr.ent.core.image.ImageUse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the trail which paper was written down, for whom; a guardian's own words are kept with the words themselves. */
@Component
class ConsentTrail {

    private final Audit audit;

    ConsentTrail(Audit audit) {
        this.audit = audit;
    }

    void copiedDown(ChildId child, ConsentContent content, SignedPaper paper, Viewer by) {
        Map<String, String> details = new HashMap<>(Map.of(
                "guardian",
                paper.guardianId().toString(),
                "signedOn",
                paper.signedOn().toString()));
        content.byUse().forEach((use, word) -> details.put(detail(use), word.name()));
        audit.record(by.person(), "image-consent.written", "child:" + child, details);
    }

    /** {@code imageClass}, as the trail's words name it. */
    private static String detail(ImageUse use) {
        return "image" + use.name().charAt(0) + use.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
