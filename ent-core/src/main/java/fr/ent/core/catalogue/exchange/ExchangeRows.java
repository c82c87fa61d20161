package fr.ent.core.catalogue.exchange;

import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceColumns;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.ResourceWords;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A whole part of the catalogue, read and written in one statement each. */
@Component
class ExchangeRows {

    private final Sql sql;
    private final CatalogueClock clock;

    ExchangeRows(Sql sql, CatalogueClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All of a place, by title; with the national ones, what the town keeps is two places. */
    List<ResourceContent> list(ResourcePlace place) {
        return sql.of("""
                        select %s from core.resource
                        where origin = :origin and school_id is not distinct from cast(:school as uuid)
                        order by title_key, id""".formatted(ResourceColumns.NAMES))
                .with("origin", place.origin())
                .with("school", place.schoolId())
                .list(ResourceColumns::content);
    }

    /** Those of these addresses that the place has, whatever their origin. */
    Set<String> listKnown(ResourcePlace place, Collection<ResourceContent> resources) {
        return sql.of("""
                        select address from core.resource
                        where school_id is not distinct from cast(:school as uuid) and address = any(:addresses)""")
                .with("school", place.schoolId())
                .texts("addresses", resources, ResourceContent::address)
                .set(row -> row.text("address"));
    }

    /** Answers how many are new; one that is known by now stays as it is. Lists are sent as JSON: arrays of arrays have one length. */
    int add(ResourcePlace place, Collection<ResourceContent> resources) {
        return sql.of("""
                        insert into core.resource (id, origin, school_id, %s, title_key, words, written_at)
                        select n.id, :origin, cast(:school as uuid), n.title, n.address, n.kind, n.publisher,
                               string_to_array(n.levels, '|'), string_to_array(n.subjects, '|'), string_to_array(n.skills, '|'),
                               n.language, n.licence, n.minutes, n.description, n.teacher_sheet, n.parent_sheet,
                               n.title_key, n.words, :now
                        from unnest(:ids, :titles, :addresses, :kinds, :publishers, :levels, :subjects, :skills, :languages,
                                    :licences, :minutes, :descriptions, :teacherSheets, :parentSheets, :keys, :words)
                            as n (id, title, address, kind, publisher, levels, subjects, skills, language, licence, minutes,
                                  description, teacher_sheet, parent_sheet, title_key, words)
                        on conflict do nothing""".formatted(ResourceColumns.NAMES))
                .with("origin", place.origin())
                .with("school", place.schoolId())
                .with("now", clock.now())
                .ids("ids", resources, resource -> ResourceId.next())
                .texts("titles", resources, ResourceContent::title)
                .texts("addresses", resources, ResourceContent::address)
                .texts("kinds", resources, ResourceContent::kind)
                .texts("publishers", resources, ResourceContent::publisher)
                .texts("levels", resources, resource -> joined(resource.levels()))
                .texts("subjects", resources, resource -> joined(resource.subjects()))
                .texts("skills", resources, resource -> joined(resource.skills()))
                .texts("languages", resources, ResourceContent::language)
                .texts("licences", resources, ResourceContent::licence)
                .numbers("minutes", resources, ResourceContent::minutes)
                .texts("descriptions", resources, ResourceContent::description)
                .texts("teacherSheets", resources, ResourceContent::teacherSheet)
                .texts("parentSheets", resources, ResourceContent::parentSheet)
                .texts("keys", resources, ResourceWords::order)
                .texts("words", resources, ResourceWords::searched)
                .run();
    }

    /** No part of a list that comes from a file has a bar in it. */
    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
