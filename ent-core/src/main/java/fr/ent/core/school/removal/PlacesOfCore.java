package fr.ent.core.school.removal;

import static fr.ent.core.persistence.PlaceKind.CLASS;
import static fr.ent.core.persistence.PlaceKind.SCHOOL;
import static fr.ent.core.persistence.PlaceKind.YEAR;

import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records of the directory itself about schools, classes and years. Who left and rights that ended count: they are history. */
@Configuration(proxyBeanMethods = false)
class PlacesOfCore {

    @Bean
    static PlacesInUse corePlaces() {
        return PlacesInUse.of(
                new HangingRecords(SCHOOL, HangingKind.CLASSES, "core.school_class where school_id = :place"),
                new HangingRecords(SCHOOL, HangingKind.PUPILS, "core.pupil where school_id = :place"),
                new HangingRecords(SCHOOL, HangingKind.RIGHTS, rights("SCHOOL")),
                new HangingRecords(SCHOOL, HangingKind.CLOSED_DAYS, "core.closure where school_id = :place"),
                new HangingRecords(
                        SCHOOL,
                        HangingKind.IMPORTS,
                        "core.import_batch where school_id = :place and state = 'APPLIED'"),
                new HangingRecords(SCHOOL, HangingKind.YEAR_CHANGES, """
                        core.year_change y where :place in (y.school_id, y.next_school_id)
                           or exists (select from core.year_change_pupil p
                                      where p.change_id = y.id and p.next_school_id = :place)"""),
                new HangingRecords(SCHOOL, HangingKind.CHARTERS, "core.charter where school_id = :place"),
                // what was recommended there goes with it
                new HangingRecords(SCHOOL, HangingKind.RESOURCES, "core.resource where school_id = :place"),
                new HangingRecords(CLASS, HangingKind.SENT_RESOURCES, "core.resource_sending where class_id = :place"),
                new HangingRecords(CLASS, HangingKind.SENT_RESOURCES, """
                        (select class_id from core.lti_link union all select class_id from core.lti_line_item) t
                        where t.class_id = :place"""),
                new HangingRecords(CLASS, HangingKind.PUPILS, "core.pupil where class_id = :place"),
                // one to come would be called off unheard, and one that was done could be taken back no more, for
                // thirty days
                new HangingRecords(CLASS, HangingKind.MOVES, """
                        core.pupil_move m where :place in (m.from_class_id, m.class_id)
                          and (m.state = 'ANNOUNCED'
                               or m.state = 'DONE' and m.done_at > cast(:now as timestamptz) - interval '30 days')"""),
                new HangingRecords(CLASS, HangingKind.RIGHTS, rights("CLASS")),
                new HangingRecords(
                        CLASS,
                        HangingKind.SHARED_FILES,
                        "core.file_audience where kind in ('CLASS', 'PUPILS', 'TEACHERS') and audience_id = :place"),
                new HangingRecords(
                        SCHOOL,
                        HangingKind.SHARED_FILES,
                        "core.file_audience where kind = 'SCHOOL' and audience_id = :place"),
                // undoing one of these would bring a pupil or a right back to the class, or the class to what it was
                new HangingRecords(CLASS, HangingKind.IMPORTS, """
                        core.import_batch b where b.state = 'APPLIED'
                          and exists (select from core.import_change c
                                      where c.batch_id = b.id
                                        and (cast(:place as text) in (c.before->>'class_id', c.before->>'scope_id')
                                             or c.entity = 'CLASS' and c.row_id = :place))"""),
                new HangingRecords(CLASS, HangingKind.YEAR_CHANGES, """
                        core.year_change y
                        where exists (select from core.year_change_pupil p
                                      where p.change_id = y.id and p.from_class_id = :place)
                           -- a plan that has taken the class over for the next year
                           or y.state in ('PREVIEWED', 'APPLIED')
                              and exists (select from core.year_change_class k
                                          where k.change_id = y.id and k.opened_id = :place)"""),
                new HangingRecords(YEAR, HangingKind.CLASSES, "core.school_class where year_id = :place"),
                new HangingRecords(YEAR, HangingKind.YEAR_CHANGES, "core.year_change where year_id = :place"));
    }

    private static String rights(String scope) {
        return """
                (select scope_id from core.role_grant where scope_type = '%1$s'
                 union all
                 select scope_id from core.ended_right where scope_type = '%1$s') r where r.scope_id = :place""".formatted(scope);
    }
}
