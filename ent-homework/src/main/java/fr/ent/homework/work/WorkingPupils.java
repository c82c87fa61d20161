package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the pupils who do the work of an entry, as far as a viewer leads them. Those who lead the class in whose diary it lies read of
 * all of them, also of a group's other classes, which put their pupils in; those who lead one of these read of their own.
 */
@Component
public class WorkingPupils {

    private final Sql sql;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    WorkingPupils(Sql sql, Directory directory, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /**
     * Pupils of today, by family name then given name, without those who are hidden from the viewer at work. None where the viewer leads
     * no class for which it is. A constant number of statements.
     */
    public Optional<List<ChildView>> list(EntryId entry, Viewer viewer) {
        return find(entry).flatMap(given -> list(given, viewer));
    }

    /** Whether the viewer leads this pupil in the work of an entry. */
    public boolean isLed(EntryId entry, ChildView pupil, Viewer viewer) {
        return find(entry)
                        .filter(given ->
                                given.isFor(pupil) && (leads(pupil, viewer) || leads(given.schoolClass(), viewer)))
                        .isPresent()
                && !ownFamilies.find(viewer).hides(pupil.id());
    }

    private Optional<List<ChildView>> list(GivenTo given, Viewer viewer) {
        boolean all = leads(given.schoolClass(), viewer);
        if (!all && directory.listOpenClasses(given.grouped()).stream().noneMatch(viewer::leads)) {
            return Optional.empty();
        }
        List<ChildView> pupils =
                given.forSome() ? directory.listChildren(given.pupils()) : directory.listPupils(given.schoolClass());
        OwnFamily own = ownFamilies.find(viewer);
        return Optional.of(pupils.stream()
                .filter(pupil -> given.isFor(pupil) && (all || leads(pupil, viewer)) && !own.hides(pupil.id()))
                .toList());
    }

    private boolean leads(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads).isPresent();
    }

    private static boolean leads(ChildView pupil, Viewer viewer) {
        return viewer.teaches(pupil.classId()) || viewer.heads(pupil.schoolId());
    }

    private Optional<GivenTo> find(EntryId entry) {
        return sql.of("""
                        select e.class_id, (select c.school_id from core.school_class c where c.id = e.class_id) as school_id, e.for_some, e.group_id is not null as for_group,
                               array(select p.child_id from homework.entry_pupil p
                                     where p.territory_id = e.territory_id and p.entry_id = e.id) as named_ids,
                               array(select m.child_id from homework.group_pupil m
                                     where m.territory_id = e.territory_id and m.group_id = e.group_id) as member_ids,
                               array(select c.class_id from homework.group_class c
                                     where c.territory_id = e.territory_id and c.group_id = e.group_id) as class_ids
                        from homework.entry e
                        where e.id = :entry and e.deleted_at is null and e.state = 'PUBLISHED'""")
                .with("entry", entry)
                .find(row -> new GivenTo(
                        row.id("class_id", ClassId::new),
                        row.id("school_id", SchoolId::new),
                        row.flag("for_some"),
                        row.flag("for_group"),
                        Set.copyOf(row.ids("named_ids", ChildId::new)),
                        Set.copyOf(row.ids("member_ids", ChildId::new)),
                        Set.copyOf(row.ids("class_ids", ClassId::new))));
    }

    /**
     * The pupils for whom an entry is.
     *
     * @param named those whom it names; of a group those who have left it since, as long as they stay at its school
     * @param members those of its group
     * @param grouped the classes that take part in that
     */
    private record GivenTo(
            ClassId schoolClass,
            SchoolId school,
            boolean forSome,
            boolean forGroup,
            Set<ChildId> named,
            Set<ChildId> members,
            Set<ClassId> grouped) {

        List<ChildId> pupils() {
            List<ChildId> all = new ArrayList<>(named);
            all.addAll(members);
            return all;
        }

        boolean isFor(ChildView pupil) {
            boolean inClass = pupil.classId().equals(schoolClass);
            return forSome
                    ? (named.contains(pupil.id())
                                    && (inClass || (forGroup && pupil.schoolId().equals(school))))
                            || (members.contains(pupil.id()) && grouped.contains(pupil.classId()))
                    : inClass;
        }
    }
}
