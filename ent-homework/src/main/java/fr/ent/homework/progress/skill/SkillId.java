package fr.ent.homework.progress.skill;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a skill. That of a skill of the programmes follows from its code. */
public record SkillId(UUID value) implements Id {

    static SkillId next() {
        return new SkillId(NewId.next());
    }

    /** The one of a skill of the programmes. */
    public static SkillId of(String code) {
        return new SkillId(UUID.nameUUIDFromBytes(("skill:" + code).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
