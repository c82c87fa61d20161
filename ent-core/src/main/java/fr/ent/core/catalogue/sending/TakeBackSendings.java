package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.resource.ResourceTraces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the notices of a resource's sendings back, before it goes with them. */
@Component
class TakeBackSendings implements ResourceTraces {

    private final Directory directory;
    private final SendingRows rows;
    private final SendingNotices notices;

    TakeBackSendings(Directory directory, SendingRows rows, SendingNotices notices) {
        this.directory = directory;
        this.rows = rows;
        this.notices = notices;
    }

    @Override
    public void takeBack(ResourceId resource) {
        rows.listByClass(resource).forEach((schoolClass, sendings) -> {
            List<ChildView> pupils = directory.listPupils(schoolClass);
            sendings.forEach(sending -> notices.takeBack(sending, pupils));
        });
    }
}
