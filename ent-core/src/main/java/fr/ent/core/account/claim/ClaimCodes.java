package fr.ent.core.account.claim;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of the codes handed out. A class printed anew replaces its own codes; those of other classes stay good. */
@Component
class ClaimCodes {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A fresh code for each of these people. */
    Map<PersonId, ClaimCode> issue(Collection<PersonId> people, ClassId schoolClass, Instant expiry) {
        Map<PersonId, ClaimCode> codes = new LinkedHashMap<>();
        people.forEach(person -> codes.put(person, ClaimCode.draw(random)));
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        delete from core.claim_code
                        where class_id = :class and person_id = any(:people) and used_at is null""").param("class", schoolClass.value()).param("people", ids).update();
        TerritoryId territory = TerritoryScope.require();
        jdbc.sql("""
                        insert into core.claim_code
                            (territory_id, id, person_id, class_id, hash, issued_at, expires_at)
                        select :territory, id, person, :class, hash, :now, :expiry
                        from unnest(:ids, :people, :hashes) as issued (id, person, hash)""")
                .param("territory", territory.value())
                .param("class", schoolClass.value())
                .param("ids", people.stream().map(person -> NewId.next()).toArray(UUID[]::new))
                .param("people", ids)
                .param(
                        "hashes",
                        codes.values().stream()
                                .map(code -> code.hash(territory))
                                .toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expiry", expiry.atOffset(ZoneOffset.UTC))
                .update();
        return codes;
    }

    /** Uses a code up and tells whose it is. Of two who use it at once, one waits for the other and gets nothing. */
    Optional<PersonId> use(ClaimCode code) {
        return jdbc.sql("""
                        update core.claim_code c set used_at = :now
                        from core.person n
                        where c.hash = :hash and c.used_at is null and c.expires_at > :now
                          and n.territory_id = c.territory_id and n.id = c.person_id and n.left_on is null
                        returning c.person_id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", code.hash(TerritoryScope.require()))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }
}
