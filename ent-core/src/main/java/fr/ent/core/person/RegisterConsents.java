package fr.ent.core.person;

import fr.ent.core.ChildId;
import fr.ent.core.ImageConsents;
import fr.ent.core.ImageUse;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Consents as the register has them: they count inside the school, never in public. Guardians have said nothing themselves. */
@Component
class RegisterConsents implements ImageConsents {

    private final Sql sql;

    RegisterConsents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<ChildId> listForbidden(Collection<ChildId> children, ImageUse use) {
        if (children.isEmpty() || use == ImageUse.PUBLIC || use == ImageUse.PRESS) {
            return Set.copyOf(children);
        }
        return sql.of("""
                        select asked.id from unnest(:children) as asked (id)
                        where not exists (select from core.pupil p
                                          where p.id = asked.id and p.left_on is null and p.photo_consent)""").ids("children", children).set(row -> row.id("id", ChildId::new));
    }

    @Override
    public Set<ChildId> listUnanswered(Collection<ChildId> children, PersonId guardian) {
        return Set.copyOf(children);
    }
}
