package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.homework.GroupId;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.group.GroupFollower;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the files of a group's entries to pupils who come into it, and shuts them to those who leave it. */
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
        List<EntryFacts> read = kept.facts(kept.listRead(group)).stream()
                .filter(entry -> !entry.files().isEmpty())
                .toList();
        if (!joined.isEmpty()) {
            files.show(read, joined);
        }
        if (!left.isEmpty()) {
            read.stream()
                    .map(entry -> entry.readBy(left))
                    .collect(Collectors.groupingBy(EntryFacts::classId))
                    .values()
                    .forEach(files::hide);
        }
    }
}
