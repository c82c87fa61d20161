package fr.ent.core.space.link;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.LinkToken;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenItem;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens secret addresses to folders and files, and closes them; for those who answer for the space. */
@Component
class OpenLink {

    private static final int MOST = 20;

    private final SecureRandom random = new SecureRandom();
    private final FindItems find;
    private final ItemLinks links;
    private final SpaceClock clock;
    private final Audit audit;

    OpenLink(FindItems find, ItemLinks links, SpaceClock clock, Audit audit) {
        this.find = find;
        this.links = links;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * None where the space is closed.
     *
     * @param until its last day
     * @throws NotThere if it isn't the viewer's to open
     * @throws InvalidInput if the day is over or more than a year ahead, or the links to it are too many
     */
    @Transactional
    public Optional<OpenedLink> open(ItemId id, LocalDate until, Viewer viewer) {
        OpenItem item = getOverseen(id, viewer);
        if (item.in().closed()) {
            return Optional.empty();
        }
        LocalDate today = clock.today();
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new InvalidInput("until", "out-of-range");
        }
        List<ItemLinkView> before = links.list(id, clock.now());
        if (before.size() >= MOST) {
            throw new InvalidInput("until", "too-many-links");
        }
        LinkToken token = LinkToken.draw(random);
        ItemLinkId link = ItemLinkId.next();
        links.add(link, id, token, viewer.person(), clock.now(), clock.endOf(until));
        audit.record(
                viewer.person(),
                "item-link.opened",
                "item:" + id,
                Map.of("name", item.item().name(), "until", until.toString()));
        ItemLinkView view = links.list(id, clock.now()).stream()
                .filter(one -> one.id().equals(link))
                .findFirst()
                .orElseThrow();
        return Optional.of(new OpenedLink(view, token));
    }

    /** @throws NotThere if the links to it aren't the viewer's to see */
    List<ItemLinkView> list(ItemId id, Viewer viewer) {
        return links.list(getOverseen(id, viewer).id(), clock.now());
    }

    /** @throws NotThere if it isn't the viewer's to close */
    @Transactional
    public void close(ItemLinkId id, Viewer viewer) {
        ItemId item = links.findItem(id).orElseThrow(NotThere::new);
        OpenItem open =
                find.find(item, viewer).filter(found -> found.in().oversees()).orElseThrow(NotThere::new);
        links.delete(id);
        audit.record(
                viewer.person(),
                "item-link.closed",
                "item:" + item,
                Map.of("name", open.item().name()));
    }

    private OpenItem getOverseen(ItemId id, Viewer viewer) {
        OpenItem open = find.get(id, viewer);
        if (!open.in().oversees()) {
            throw new NotThere();
        }
        return open;
    }

    /** A link and its secret, which nobody can tell later. */
    record OpenedLink(ItemLinkView link, LinkToken token) {}
}
