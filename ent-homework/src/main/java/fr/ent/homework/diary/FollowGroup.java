package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.GroupFollower;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the files of a group's entries to pupils who come into it, and keeps for those who leave it what they have read. */
@Component
class FollowGroup implements GroupFollower {

    private final KeptEntries kept;
    private final EntryFiles files;

    FollowGroup(KeptEntries kept, EntryFiles files) {
        this.kept = kept;
        this.files = files;
    }

    @Override
    public void changed(GroupId group, Set<ChildId> joined, Set<ChildId> left) {
        if (!left.isEmpty()) {
            kept.keepForLeavers(group, left);
        }
        if (!joined.isEmpty()) {
            kept.releaseJoined(group, joined);
            files.show(
                    kept.facts(kept.listRead(group)).stream()
                            .filter(entry -> !entry.files().isEmpty())
                            .toList(),
                    joined);
        }
    }
}
