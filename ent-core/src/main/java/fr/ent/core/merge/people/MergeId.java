package fr.ent.core.merge.people;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a merge of two people. */
record MergeId(UUID value) implements Id {

    static MergeId next() {
        return new MergeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
