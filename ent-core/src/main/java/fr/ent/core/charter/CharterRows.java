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

    /**
     * The acceptances {@code a} of a version {@code c}: its own, and those of versions of the same place of which the reader's
     * words were the same.
     */
    static final String ACCEPTED = """
            join core.charter o on o.territory_id = c.territory_id and o.school_id is not distinct from c.school_id
            join core.charter_acceptance a on a.territory_id = o.territory_id and a.charter_id = o.id
                 and (o.id = c.id
                      or case a.read_as when 'CHILD' then o.sentences = c.sentences else o.adult_text = c.adult_text end)
            """;

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

    /**
     * How many people accepted a version, or one before it of the same words.
     *
     * @param all of them
     * @param children those of them who read the children's sentences
     * @param direct those who accepted this very version
     */
    record AcceptanceCounts(int all, int children, int direct) {

        static final AcceptanceCounts NONE = new AcceptanceCounts(0, 0, 0);
    }

    /** One that nobody has accepted isn't there. */
    Map<CharterId, AcceptanceCounts> countAcceptances(Collection<CharterId> ids) {
        return sql.of("""
                        select c.id, count(distinct a.person_id) as people,
                               count(distinct a.person_id) filter (where a.read_as = 'CHILD') as children,
                               count(distinct a.person_id) filter (where a.charter_id = c.id) as direct
                        from core.charter c
                        """ + ACCEPTED + "where c.id = any(:ids) group by c.id")
                .ids("ids", ids)
                .map(
                        row -> row.id("id", CharterId::new),
                        row -> new AcceptanceCounts(row.whole("people"), row.whole("children"), row.whole("direct")));
    }

    /** When somebody accepted the words of each of these; one that they haven't isn't there. */
    Map<CharterId, Instant> listAccepted(PersonId person, Collection<CharterId> ids) {
        return sql.of("select c.id, min(a.accepted_at) as accepted_at from core.charter c " + ACCEPTED
                        + "where a.person_id = :person and c.id = any(:ids) group by c.id")
                .with("person", person)
                .ids("ids", ids)
                .map(row -> row.id("id", CharterId::new), row -> row.instant("accepted_at"));
    }

    /** The version that somebody accepted last, of whatever place. */
    Optional<CharterView> findLastAccepted(PersonId person) {
        return sql.of(VIEW + """
                        join core.charter_acceptance a on a.territory_id = c.territory_id and a.charter_id = c.id
                        where a.person_id = :person order by a.accepted_at desc, c.version desc limit 1""").with("person", person).find(CharterRows::view);
    }

    /** Holds a version, so that nobody accepts it until the transaction ends. */
    boolean hold(CharterId id) {
        return sql.of("select id from core.charter where id = :id for update")
                .with("id", id)
                .find(row -> row.id("id", CharterId::new))
                .isPresent();
    }

    void delete(CharterId id) {
        sql.of("delete from core.charter where id = :id").with("id", id).run();
    }

    /** The first time counts. Nobody accepts a version that is being taken back. */
    void accept(CharterId id, PersonId person, CharterReader reader, Instant at) {
        sql.of("""
                        insert into core.charter_acceptance (charter_id, person_id, read_as, accepted_at)
                        select c.id, :person, :reader, :at from core.charter c where c.id = :charter for key share
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
