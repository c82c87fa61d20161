package fr.ent.core.charter;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Charters with their words, each version written once and never changed. */
@Component
class CharterRows {

    private static final TypeReference<List<CharterSentence>> SENTENCES = new TypeReference<>() {};

    private static final String VIEW = """
            select c.id, c.school_id, s.name as school_name, c.version, c.starts_on, c.sentences, c.adult_text, c.written_at
            from core.charter c
            left join core.school s on s.territory_id = c.territory_id and s.id = c.school_id\s""";

    private static final String NEWEST = VIEW + """
            where c.school_id is null or c.school_id = any(:schools)
            order by c.starts_on desc, c.version desc, c.id limit :most""";

    private final Sql sql;

    CharterRows(Sql sql) {
        this.sql = sql;
    }

    /** Gives the next number to a version; two that are written at once get one after the other. */
    int add(CharterId id, Optional<SchoolId> school, CharterContent content, CharterMoment moment) {
        sql.of("select pg_advisory_xact_lock(hashtextextended('charter:' || core.territory()::text, 0))")
                .each(row -> {});
        return sql.of("""
                        insert into core.charter (id, school_id, version, starts_on, sentences, adult_text, written_by, written_at)
                        select :id, cast(:school as uuid), coalesce(max(c.version), 0) + 1, cast(:startsOn as date),
                               cast(:sentences as jsonb), :adultText, :by, :at
                        from core.charter c where c.school_id is not distinct from cast(:school as uuid)
                        returning version""")
                .with("id", id)
                .with("school", school.orElse(null))
                .with("startsOn", moment.startsOn())
                .json("sentences", content.sentences())
                .with("adultText", content.adultText())
                .with("by", moment.writtenBy())
                .with("at", moment.writtenAt())
                .get(row -> row.whole("version"));
    }

    /** The territory's and those of these schools, the latest first. */
    List<CharterView> listNewest(Collection<SchoolId> schools, int most) {
        return sql.of(NEWEST).ids("schools", schools).with("most", most).list(CharterRows::view);
    }

    Map<CharterId, CharterView> list(Collection<CharterId> ids) {
        return sql.of(VIEW + "where c.id = any(:ids)")
                .ids("ids", ids)
                .map(row -> row.id("id", CharterId::new), CharterRows::view);
    }

    /** How many people have accepted each; one that nobody has accepted isn't there. */
    Map<CharterId, Integer> countAcceptances(Collection<CharterId> ids) {
        return sql.of("""
                        select charter_id, count(*) as people from core.charter_acceptance
                        where charter_id = any(:ids) group by charter_id""").ids("ids", ids).map(row -> row.id("charter_id", CharterId::new), row -> row.whole("people"));
    }

    /** When somebody accepted each of these; one that they haven't isn't there. */
    Map<CharterId, Instant> listAccepted(PersonId person, Collection<CharterId> ids) {
        return sql.of("""
                        select charter_id, accepted_at from core.charter_acceptance
                        where person_id = :person and charter_id = any(:ids)""")
                .with("person", person)
                .ids("ids", ids)
                .map(row -> row.id("charter_id", CharterId::new), row -> row.instant("accepted_at"));
    }

    /** The first time counts. */
    void accept(CharterId id, PersonId person, CharterReader reader, Instant at) {
        sql.of("""
                        insert into core.charter_acceptance (charter_id, person_id, read_as, accepted_at)
                        values (:charter, :person, :reader, :at)
                        on conflict (territory_id, charter_id, person_id) do nothing""")
                .with("charter", id)
                .with("person", person)
                .with("reader", reader)
                .with("at", at)
                .run();
    }

    private static CharterView view(Row row) {
        return new CharterView(
                row.id("id", CharterId::new),
                row.idOrNull("school_id", SchoolId::new),
                row.textOrNull("school_name"),
                row.whole("version"),
                row.day("starts_on"),
                new CharterContent(row.json("sentences", SENTENCES), row.text("adult_text")),
                row.instant("written_at"));
    }
}
