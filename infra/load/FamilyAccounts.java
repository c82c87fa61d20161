import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Accounts of guardians who have none yet: made in the standalone's Keycloak and tied to them in its database. */
final class FamilyAccounts {

    private static final String TIE = """
            with account as (
                select subject, username, row_number() over (order by username) as no
                from unnest('{%s}'::text[], '{%s}'::text[]) as made (subject, username)
                where not exists (select from core.account a where a.subject = made.subject)
            ), guardian as (
                select territory_id, guardian_id, row_number() over (order by guardian_id) as no
                from (select distinct g.territory_id, g.guardian_id from core.guardianship g
                      join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                      join core.territory t on t.id = g.territory_id
                      where t.name = 'Écoles de Valmarin' and not g.restricted and p.class_id is not null
                      and not exists (select from core.account a
                          where a.territory_id = g.territory_id and a.person_id = g.guardian_id)) without
            )
            insert into core.account (territory_id, subject, person_id, username)
            select territory_id, subject, guardian_id, username from account join guardian using (no)""";

    /** As many as a command line holds. */
    private static final int AT_ONCE = 1000;

    private final BenchAccounts accounts;
    private final Postgres postgres;

    FamilyAccounts(URI product, Path data) {
        accounts = new BenchAccounts(product, data);
        postgres = new Postgres(data, Path.of(System.getProperty("pgtools")), product.getPort() + 3);
    }

    List<String> open(int many) throws IOException, InterruptedException {
        List<String> opened = accounts.openMore(many);
        List<String> names =
                opened.stream().map(account -> Visitor.field(account, "username")).toList();
        List<String> subjects = accounts.subjects(names);
        for (int i = 0; i < many; i += AT_ONCE) {
            int end = Math.min(many, i + AT_ONCE);
            postgres.write(TIE.formatted(
                    String.join(",", subjects.subList(i, end)), String.join(",", names.subList(i, end))));
        }
        return opened;
    }
}
